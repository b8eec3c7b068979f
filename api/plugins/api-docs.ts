import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform as transformSchema, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** Swagger UI styles itself inline; nothing personal is on its page. */
const contentSecurityPolicy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

type Transformed = ReturnType<typeof transformSchema>;

/** A form of files is read as it streams in and checked by its route, so that no schema stands where Fastify would hold the whole of it. */
function withForm({ schema, url }: Transformed): Transformed {
  const { consumes } = schema as { readonly consumes?: readonly string[] };
  if (consumes?.includes('multipart/form-data') !== true) return { schema, url };
  const file = { type: 'array', items: { type: 'string', format: 'binary' } };
  return { schema: { ...schema, body: { type: 'object', properties: { file } } }, url };
}

/** OpenAPI at /api/docs, made of the routes' own schemas. It tells how to ask, and nothing of any case. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      info: {
        title: 'Sagsblik',
        description: 'Cases, their documents and their overview. Failures are problem details (RFC 9457).',
        version: '1',
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sagsblik' } } },
      security: [{ session: [] }],
    },
    transform: (route) => withForm(transformSchema(route)),
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: contentSecurityPolicy });
}
