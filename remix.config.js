/** @type {import('@remix-run/dev').AppConfig} */
export default {
  appDirectory: 'app',
  server: './app/server/main.ts',
  serverBuildPath: 'build/index.js',
  serverModuleFormat: 'esm',
  serverPlatform: 'node',
  serverMinify: false,
  assetsBuildDirectory: 'public/build',
  publicPath: '/build/',
  cacheDirectory: './node_modules/.cache/remix',
  ignoredRouteFiles: ['**/.*', '**/*.md', '**/*.css'],
  watchPaths: ['./db'],
  tailwind: false,
  postcss: false,
  future: {
    v3_fetcherPersist: false,
    v3_relativeSplatPath: false,
    v3_throwAbortReason: false,
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: false,
  },
};
