/** Transpiles without type checking: types are the business of `npm run types`. */
const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs', ignoreDynamic: true },
      sourceMaps: 'inline',
    },
  ],
};

/** The workspace packages are read from their source, so that tests of the code itself need no build. */
const moduleNameMapper = {
  '^@modu/participation/contracts$': '<rootDir>/plugins/participation/contracts/index.ts',
  '^@modu/participation/page-kit$': '<rootDir>/plugins/participation/page-kit/src/index.ts',
};

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform,
  // Working files hold second copies of packages whose names jest would report as collisions.
  modulePathIgnorePatterns: ['<rootDir>/\\.work/'],
};

/** @type {import('jest').Config} */
module.exports = {
  // Jest would leave one core of two idle.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFilesAfterEnv: ['<rootDir>/tests/support/seeded.ts'],
      moduleNameMapper,
      testMatch: [
        '<rootDir>/plugins/*/{domain,contracts,page-kit,server,admin,browser,verify}/**/*.test.{ts,tsx}',
        '<rootDir>/{src,config}/**/*.test.{ts,tsx}',
      ],
    },
    {
      ...shared,
      displayName: 'integration',
      moduleNameMapper,
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      testMatch: ['<rootDir>/tests/{integration,faults}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'conformance',
      moduleNameMapper,
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      testMatch: ['<rootDir>/tests/conformance/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'fuzz',
      moduleNameMapper,
      testMatch: ['<rootDir>/tests/fuzz/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'install',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
      testMatch: ['<rootDir>/tests/install/**/*.test.ts'],
    },
  ],
};
