import { Module } from '@nestjs/common';
import { ChangesRepository } from './changes.repository';
import { NationalFactsRepository } from './national-facts.repository';
import { OwnFactsRepository } from './own-facts.repository';
import { RegionalFactsRepository } from './regional-facts.repository';
import { StartController } from './start.controller';
import { StartService } from './start.service';

@Module({
  controllers: [StartController],
  providers: [StartService, NationalFactsRepository, RegionalFactsRepository, OwnFactsRepository, ChangesRepository],
})
export class StartModule {}
