import { join } from 'node:path';
import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ParticipationServices } from '../../../contracts';
import { settingsSchema, type Settings } from '../config';
import { accountRoutes } from '../controllers/account';
import { proofRoute } from '../controllers/proof';
import { createAssets } from '../http/assets';
import { createCitizenMiddleware } from '../http/citizen-handler';
import { createRateLimits } from '../http/limits';
import { createKeyring } from '../keyring';
import { createAccountRepository } from '../repositories/accounts';
import { createAuditRepository } from '../repositories/audit';
import { createCodeRepository } from '../repositories/codes';
import { createSiteContentRepository } from '../repositories/site-content';
import { createStorage } from '../repositories/storage';
import { createAccounts } from './accounts';
import { createAuditTrail } from './audit';
import { createInvitationCodes } from './codes';
import { createAccountTier, createCodeTier, createEligibility } from './eligibility';
import { createMail, type Message } from './mail';
import { createProofOfWork } from './proof';
import { createScopeHash } from './scope-keys';
import { createSealing } from './sealing';
import { createCitizenSite } from './site';

export interface Participation extends ParticipationServices {
  /** Puts the citizen pages in front of Strapi's own middlewares. */
  mount(): void;
}

/** A host that sets no secret of its own still has Strapi's; every node of a cluster shares those. */
function secretOf(strapi: Core.Strapi, settings: Settings): string {
  if (settings.secret !== '') return settings.secret;
  const keys: unknown = strapi.config.get('server.app.keys');
  const first: unknown = Array.isArray(keys) ? keys[0] : undefined;
  if (typeof first !== 'string' || first.length < 16)
    throw new Error('participation needs config.secret or server.app.keys');
  return Buffer.from(hkdfSync('sha256', first, 'modu', 'participation', 32)).toString('hex');
}

/** Scheme and host of Strapi's own public address, when the host has set one. */
function publicUrlOf(strapi: Core.Strapi): string {
  const url: unknown = strapi.config.get('server.url');
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : '';
}

/** Whom letters of this site come from; '' where Strapi has no e-mail plugin or nothing was set. */
function senderOf(strapi: Core.Strapi): string {
  const sender: unknown = strapi.config.get('plugin::email.settings.defaultFrom');
  return Object.hasOwn(strapi.plugins, 'email') && typeof sender === 'string' ? sender : '';
}

interface Sender {
  send(message: Message): Promise<unknown>;
}

const isSender = (service: unknown): service is Sender =>
  typeof service === 'object' && service !== null && 'send' in service && typeof service.send === 'function';

async function deliver(strapi: Core.Strapi, message: Message): Promise<void> {
  const sender: unknown = strapi.plugin('email').service('email');
  if (!isSender(sender)) throw new Error('Strapi’s e-mail plugin has no sender');
  await sender.send(message);
}

/** Wires the parts together, once for each Strapi instance. */
export function createParticipation(strapi: Core.Strapi): Participation {
  const settings = settingsSchema.parse(strapi.config.get('plugin::participation'));
  const now = (): Date => new Date();
  const keyring = createKeyring(secretOf(strapi, settings));
  const storage = createStorage(strapi);
  const proof = createProofOfWork({
    signing: keyring.secret('proof-task'),
    answering: keyring.secret('proof-answer'),
    now,
  });
  const logError = (error: unknown): void => {
    strapi.log.error(error);
  };
  const codeRepository = createCodeRepository(strapi, storage);
  const hashes = createScopeHash(codeRepository, keyring);
  const accounts = createAccounts(createAccountRepository(strapi), keyring, now);
  const assets = createAssets();
  const siteContent = createSiteContentRepository(strapi, now);
  const { site, state, addRoutes } = createCitizenSite(settings.basePath, assets, siteContent);
  return {
    site,
    storage,
    proof,
    mail: createMail({
      sender: () => senderOf(strapi),
      deliver: (message) => deliver(strapi, message),
      logError,
    }),
    sealing: createSealing(keyring),
    codes: createInvitationCodes(codeRepository, hashes, now),
    audit: createAuditTrail(createAuditRepository(strapi), now),
    eligibility: createEligibility({
      tiers: [createCodeTier(codeRepository, hashes), createAccountTier()],
      hashes,
      keyring,
      now,
    }),
    mount() {
      assets.add('participation', join(__dirname, '..', 'browser'));
      addRoutes([...accountRoutes(accounts), proofRoute(proof)]);
      strapi.server.use(
        createCitizenMiddleware({
          settings,
          publicUrl: publicUrlOf(strapi),
          assets,
          state,
          siteContent,
          accounts,
          now,
          offersAccounts: () => accounts.isAvailable(),
          limits: createRateLimits(settings.rates),
          logError,
        }),
      );
    },
  };
}
