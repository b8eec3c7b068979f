# syntax=docker/dockerfile:1
# One image for web and workers; the command chooses. Not root, and nothing but /tmp and the data folder is written.

FROM node:26-bookworm-slim AS page
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY domain ./domain
COPY api ./api
COPY web ./web
RUN node web/build.ts

FROM node:26-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:26-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production SAGSBLIK_HOME=/tmp/sagsblik
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json package-lock.json ./
COPY domain ./domain
COPY parsers ./parsers
COPY pipeline ./pipeline
COPY storage ./storage
COPY queues ./queues
COPY scanner ./scanner
COPY outbox ./outbox
COPY workers ./workers
COPY api ./api
COPY cli ./cli
COPY runtime ./runtime
COPY --from=page /app/web ./web
USER node
EXPOSE 4300
ENTRYPOINT ["node", "cli/bin.js"]
CMD ["web"]
