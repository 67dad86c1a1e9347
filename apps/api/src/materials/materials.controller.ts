import {
  AddMaterialVersion,
  ArchiveMaterial,
  CreateMaterial,
  DownloadLink,
  EditMaterial,
  inLanguage,
  materialAudienceLabels,
  materialKindLabels,
  materialLanguageLabels,
  MaterialPage,
  MaterialParams,
  MaterialQuery,
  materialReleaseLabels,
  materialStageLabels,
  MaterialVersionParams,
  MaterialView,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Public, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { MaterialsService } from './materials.service';

/** Reading is public, because some materials are; what is not released to somebody does not exist for them. Writers are those who may upload. */
@Controller('materials')
export class MaterialsController {
  constructor(private readonly service: MaterialsService) {}

  @Get()
  @Public()
  @Answers(MaterialPage)
  page(@Actor() actor: Actor | null, @Query({ schema: MaterialQuery }) query: MaterialQuery) {
    return this.service.page(actor, query);
  }

  @Get('export')
  @Public()
  export(@Actor() actor: Actor | null, @Query({ schema: MaterialQuery }) query: MaterialQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      { de: 'Materialien', en: 'materials' }[language],
      [
        { heading: { de: 'Titel', en: 'Title' }[language], value: (material) => inLanguage(material.title, language) },
        { heading: { de: 'Art', en: 'Kind' }[language], value: (material) => materialKindLabels[material.kind][language] },
        { heading: { de: 'Sprache', en: 'Language' }[language], value: (material) => materialLanguageLabels[material.language][language] },
        { heading: { de: 'Für', en: 'For' }[language], value: (material) => materialAudienceLabels[material.audience][language] },
        { heading: { de: 'Stufe', en: 'Stage' }[language], value: (material) => materialStageLabels[material.stage.kind][language] },
        {
          heading: { de: 'Workshop', en: 'Workshop' }[language],
          value: (material) => (material.stage.kind === 'workshop' ? material.stage.position : null),
        },
        {
          heading: { de: 'Freigabe', en: 'Release' }[language],
          value: (material) => materialReleaseLabels[material.current.release.kind][language],
        },
        { heading: 'Region', value: (material) => material.regionName },
        { heading: { de: 'Fassung', en: 'Version' }[language], value: (material) => material.current.number },
        {
          heading: { de: 'Datei oder Link', en: 'File or link' }[language],
          value: (material) => material.current.file?.name ?? material.current.link,
        },
      ],
      this.service.all(actor, query),
    );
  }

  @Get(':id')
  @Public()
  @Answers(MaterialView)
  view(@Actor() actor: Actor | null, @Param({ schema: MaterialParams }) { id }: MaterialParams): Promise<MaterialView> {
    return this.service.view(actor, id);
  }

  @Post()
  @Requires('file.upload')
  @Answers(MaterialView, 201)
  create(@Actor() actor: Actor, @Body({ schema: CreateMaterial }) command: CreateMaterial): Promise<MaterialView> {
    return this.service.create(actor, command);
  }

  @Patch(':id')
  @Requires('file.upload')
  @Answers(MaterialView)
  edit(
    @Actor() actor: Actor,
    @Param({ schema: MaterialParams }) { id }: MaterialParams,
    @Body({ schema: EditMaterial }) command: EditMaterial,
    @IfMatch() version: number,
  ): Promise<MaterialView> {
    return this.service.edit(actor, id, command, version);
  }

  @Post(':id/versions')
  @Requires('file.upload')
  @Answers(MaterialView, 201)
  addVersion(
    @Actor() actor: Actor,
    @Param({ schema: MaterialParams }) { id }: MaterialParams,
    @Body({ schema: AddMaterialVersion }) command: AddMaterialVersion,
    @IfMatch() version: number,
  ): Promise<MaterialView> {
    return this.service.addVersion(actor, id, command, version);
  }

  @Post(':id/archiving')
  @Requires('file.upload')
  @Answers(MaterialView, 201)
  archive(
    @Actor() actor: Actor,
    @Param({ schema: MaterialParams }) { id }: MaterialParams,
    @Body({ schema: ArchiveMaterial }) _: ArchiveMaterial,
    @IfMatch() version: number,
  ): Promise<MaterialView> {
    return this.service.archive(actor, id, version);
  }

  @Post('versions/:id/download-link')
  @Public()
  @Answers(DownloadLink, 201)
  linkTo(@Actor() actor: Actor | null, @Param({ schema: MaterialVersionParams }) { id }: MaterialVersionParams): Promise<DownloadLink> {
    return this.service.linkTo(actor, id);
  }
}
