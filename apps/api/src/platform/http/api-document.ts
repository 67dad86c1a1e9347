import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { completeDocument } from './complete-document';

/** The API document, made of the same schemas that check requests. */
export function apiDocumentOf(app: NestExpressApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Kaskade')
    .setDescription('Train-the-trainer programmes: rounds, regions, workshop sequences, attendance, materials and progress.')
    .setVersion('0.1.0')
    .addCookieAuth('kaskade');
  return completeDocument(SwaggerModule.createDocument(app, builder.build()));
}

/** Serves it at `/api/openapi.json`, readable at `/api/docs` without anything from elsewhere. */
export function useApiDocument(app: NestExpressApplication): void {
  SwaggerModule.setup('api/docs', app, () => apiDocumentOf(app), { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Kaskade API' });
}
