import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ParticipationServices, Storage } from '../../../contracts';
import { settingsSchema, type Settings } from '../config';
import { accountRoutes } from '../controllers/account';
import { oidcRoutes } from '../controllers/oidc';
import { proofRoute } from '../controllers/proof';
import { createAssets } from '../http/assets';
import { createCitizenMiddleware } from '../http/citizen-handler';
import { createRateLimits } from '../http/limits';
import { createKeyring, type Keyring } from '../keyring';
import { createAccountRepository } from '../repositories/accounts';
import { createAuditRepository } from '../repositories/audit';
import { createCodeRepository } from '../repositories/codes';
import { createScopeKeyRepository } from '../repositories/scope-keys';
import { createSingleUseRepository } from '../repositories/single-uses';
import { createSiteContentRepository } from '../repositories/site-content';
import { createStorage } from '../repositories/storage';
import { createTryRepository } from '../repositories/tries';
import { createAccounts } from './accounts';
import { createAuditTrail } from './audit';
import { createInvitationCodes } from './codes';
import { createDoor } from './door';
import { deliver, publicUrlOf, secretOf, senderOf } from './host';
import { createMail } from './mail';
import { createProofOfWork } from './proof';
import { createScopeHash } from './scope-keys';
import { createSingleUse } from './single-use';
import { createSealing } from './sealing';
import { createCitizenSite } from './site';

export interface Participation extends ParticipationServices {
  /** Puts the citizen pages in front of Strapi's own middlewares. */
  mount(): void;
}

interface Base {
  readonly settings: Settings;
  readonly keyring: Keyring;
  readonly storage: Storage;
  readonly now: () => Date;
  readonly logError: (error: unknown) => void;
}

/** What shows who somebody is, on the tables of this host. */
function wireDoor(strapi: Core.Strapi, { settings, keyring, storage, now, logError }: Base) {
  const proof = createProofOfWork({
    signing: keyring.secret('proof-task'),
    answering: keyring.secret('proof-answer'),
    now,
  });
  const mail = createMail({
    sender: () => senderOf(strapi),
    deliver: (message) => deliver(strapi, message),
    logError,
  });
  const codeRepository = createCodeRepository(strapi, storage);
  const hashes = createScopeHash(createScopeKeyRepository(strapi, storage), keyring);
  const accounts = createAccounts(createAccountRepository(strapi), keyring, now);
  const door = createDoor({
    settings: settings.identity,
    codes: codeRepository,
    tries: createTryRepository(strapi),
    uses: createSingleUse(createSingleUseRepository(strapi, storage), keyring, now),
    offersAccounts: () => accounts.isAvailable(),
    hashes,
    keyring,
    mail,
    proof,
    now,
    logError,
  });
  return { ...door, proof, mail, accounts, codes: createInvitationCodes(codeRepository, hashes, now) };
}

/** Wires the parts together, once for each Strapi instance. */
export function createParticipation(strapi: Core.Strapi): Participation {
  const settings = settingsSchema.parse(strapi.config.get('plugin::participation'));
  const now = (): Date => new Date();
  const keyring = createKeyring(secretOf(strapi, settings));
  const storage = createStorage(strapi);
  const logError = (error: unknown): void => {
    strapi.log.error(error);
  };
  const { flow, accounts, ...door } = wireDoor(strapi, { settings, keyring, storage, now, logError });
  const assets = createAssets();
  const siteContent = createSiteContentRepository(strapi, now);
  const { site, state, addRoutes } = createCitizenSite(settings.basePath, assets, siteContent);
  return {
    site,
    storage,
    proof: door.proof,
    mail: door.mail,
    codes: door.codes,
    emailCodes: door.emailCodes,
    eligibility: door.eligibility,
    sealing: createSealing(keyring),
    audit: createAuditTrail(createAuditRepository(strapi), now),
    mount() {
      assets.add('participation', join(__dirname, '..', 'browser'));
      addRoutes([
        ...accountRoutes(accounts),
        ...oidcRoutes({ flow, basePath: settings.basePath, logError }),
        proofRoute(door.proof),
      ]);
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
