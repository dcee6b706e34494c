import type { Core } from '@strapi/strapi';

// Strapi makes its first locale when it first starts, from this variable alone; it is read after this file.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'ko';

/** In milliseconds: somebody is looking at the page meanwhile. */
const MAIL_TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

type Env = Core.Config.Shared.ConfigParams['env'];

const rates = (env: Env) => ({
  read: env.int('PARTICIPATION_RATE_READ', 3_000),
  write: env.int('PARTICIPATION_RATE_WRITE', 1_200),
  attempt: env.int('PARTICIPATION_RATE_ATTEMPT', 60),
  unproven: env.int('PARTICIPATION_RATE_UNPROVEN', 60),
  letter: env.int('PARTICIPATION_RATE_LETTER', 600),
  // Rights to vote one network gets in ten minutes: of each way on its own.
  admissions: {
    code: env.int('PARTICIPATION_RATE_ADMISSION_CODE', 1_000),
    onsite: env.int('PARTICIPATION_RATE_ADMISSION_ONSITE', 1_000),
    email: env.int('PARTICIPATION_RATE_ADMISSION_EMAIL', 600),
    account: env.int('PARTICIPATION_RATE_ADMISSION_ACCOUNT', 1_000),
    oidc: env.int('PARTICIPATION_RATE_ADMISSION_OIDC', 1_000),
    identity: env.int('PARTICIPATION_RATE_ADMISSION_IDENTITY', 1_000),
    open: env.int('PARTICIPATION_RATE_ADMISSION_OPEN', 600),
  },
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  participation: {
    enabled: true,
    config: {
      basePath: env('PARTICIPATION_BASE_PATH', '/participate'),
      // Empty: derived from Strapi's own keys. Else at least 32 characters.
      secret: env('PARTICIPATION_SECRET', ''),
      defaultLocale: env('PARTICIPATION_DEFAULT_LOCALE', 'ko'),
      timeZone: env('PARTICIPATION_TIME_ZONE', 'Asia/Seoul'),
      embeddingOrigins: env.array('PARTICIPATION_EMBEDDING_ORIGINS', ['*']),
      rates: rates(env),
      identity: {
        // JSON; docs/guides/who-may-vote.md has examples.
        providers: env.json('PARTICIPATION_OIDC', []),
        assertionIssuers: env.json('PARTICIPATION_ASSERTIONS', []),
      },
    },
  },
  survey: {
    enabled: true,
    config: {
      files: {
        folder: env('SURVEY_FILES_FOLDER', '.data/survey-files'),
        maxFileBytes: env.int('SURVEY_FILES_MAX_MB', 10) * 1_000_000,
        maxResponseBytes: env.int('SURVEY_FILES_RESPONSE_MAX_MB', 50) * 1_000_000,
      },
      remoteChoices: {
        // Hosts whose lists of choices may be loaded while a survey is published, e.g. data.city.go.kr
        hosts: env.array('SURVEY_CHOICES_HOSTS', []),
      },
      // Nothing is published that another administrator has not approved, whatever a survey says of itself.
      reviewAlways: env.bool('SURVEY_REVIEW_ALWAYS', false),
      // `id:base64` keys that personal answers are sealed with; the first is used, the others only open.
      dataKeys: env('SURVEY_DATA_KEYS', ''),
    },
  },
  vote: {
    enabled: true,
    config: {
      // After that many days nobody can tell any more who took part in a vote.
      objectionDays: env.int('VOTE_OBJECTION_DAYS', 90),
    },
  },
  // Without a sender of its own the site offers nothing that needs e-mail.
  ...(env('MAIL_FROM', '') === ''
    ? {}
    : {
        email: {
          config: {
            provider: 'nodemailer',
            providerOptions: { url: env('MAIL_SMTP_URL', 'smtp://127.0.0.1:25'), ...MAIL_TIMEOUTS },
            settings: {
              defaultFrom: env('MAIL_FROM', ''),
              defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM', '')),
            },
          },
        },
      }),
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET') },
  },
});

export default config;
