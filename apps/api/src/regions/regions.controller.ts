import {
  AppointCoordinator,
  CoordinatorList,
  CreateRegion,
  EditRegion,
  federalStateNames,
  regionKindLabels,
  RegionPage,
  RegionParams,
  RegionQuery,
  RegionView,
} from '@kaskade/shared';
import { Body, Controller, Get, Param, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { Actor, Public, Requires } from '../platform/access/requires.decorator';
import { Answers } from '../platform/http/answers.decorator';
import { currentLanguage } from '../platform/http/request-context';
import { IfMatch } from '../platform/http/version';
import { csvFile } from '../platform/spreadsheet/csv';
import { RegionsService } from './regions.service';

@Controller('regions')
export class RegionsController {
  constructor(private readonly service: RegionsService) {}

  @Get()
  @Public()
  @Answers(RegionPage)
  page(@Query({ schema: RegionQuery }) query: RegionQuery) {
    return this.service.page(query);
  }

  @Get('export')
  @Public()
  export(@Query({ schema: RegionQuery }) query: RegionQuery): StreamableFile {
    const language = currentLanguage();
    return csvFile(
      { de: 'Regionen', en: 'regions' }[language],
      [
        { heading: 'Name', value: (region) => region.name },
        { heading: { de: 'Art', en: 'Kind' }[language], value: (region) => regionKindLabels[region.kind][language] },
        {
          heading: { de: 'Bundesland', en: 'Federal state' }[language],
          value: (region) => region.state && federalStateNames[region.state][language],
        },
        { heading: { de: 'Ort', en: 'City' }[language], value: (region) => region.city },
        { heading: { de: 'Quelle', en: 'Source' }[language], value: (region) => region.sourceUrl },
      ],
      this.service.all(query),
    );
  }

  @Get(':id')
  @Public()
  @Answers(RegionView)
  view(@Param({ schema: RegionParams }) { id }: RegionParams): Promise<RegionView> {
    return this.service.view(id);
  }

  @Post()
  @Requires('region.create')
  @Answers(RegionView, 201)
  create(@Actor() actor: Actor, @Body({ schema: CreateRegion }) command: CreateRegion): Promise<RegionView> {
    return this.service.create(actor, command);
  }

  @Patch(':id')
  @Requires('region.edit')
  @Answers(RegionView)
  edit(
    @Actor() actor: Actor,
    @Param({ schema: RegionParams }) { id }: RegionParams,
    @Body({ schema: EditRegion }) command: EditRegion,
    @IfMatch() version: number,
  ): Promise<RegionView> {
    return this.service.edit(actor, id, command, version);
  }

  @Get(':id/coordinators')
  @Public()
  @Answers(CoordinatorList)
  coordinators(@Actor() actor: Actor | null, @Param({ schema: RegionParams }) { id }: RegionParams): Promise<CoordinatorList> {
    return this.service.coordinators(actor, id);
  }

  @Post(':id/coordinators')
  @Requires('coordinator.appoint')
  @Answers(CoordinatorList, 201)
  appoint(
    @Actor() actor: Actor,
    @Param({ schema: RegionParams }) { id }: RegionParams,
    @Body({ schema: AppointCoordinator }) command: AppointCoordinator,
  ): Promise<CoordinatorList> {
    return this.service.appoint(actor, id, command);
  }
}
