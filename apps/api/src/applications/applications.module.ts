import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module';
import { RoundsModule } from '../rounds/rounds.module';
import { ApplicationsController } from './applications.controller';
import { ApplicationsRepository } from './applications.repository';
import { PlacesService } from './places.service';
import { ApplicationsService } from './applications.service';

@Module({
  imports: [RegionsModule, RoundsModule],
  controllers: [ApplicationsController],
  providers: [ApplicationsService, ApplicationsRepository, PlacesService],
  exports: [ApplicationsService, PlacesService],
})
export class ApplicationsModule {}
