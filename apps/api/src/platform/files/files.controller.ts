import { FileView } from '@kaskade/shared';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Actor, Public, Requires } from '../access/requires.decorator';
import { Answers } from '../http/answers.decorator';
import { Downloads } from './downloads';
import { Files } from './files';

const DownloadParams = z.strictObject({ token: z.string().max(4000) });

@Controller()
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly downloads: Downloads,
  ) {}

  /** Uploads one file; a material made afterwards names it. */
  @Post('files')
  @Requires('file.upload')
  @Answers(FileView, 201)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  upload(@Actor() actor: Actor, @Req() request: Request): Promise<FileView> {
    return this.files.upload(actor, request);
  }

  /** Gives a file to whoever holds a fresh link, whole or in parts. */
  @Get('downloads/:token')
  @Public()
  @ApiOkResponse({
    description: 'the content of the file',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  download(
    @Param({ schema: DownloadParams }) { token }: z.infer<typeof DownloadParams>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.downloads.send(token, request, response);
  }
}
