import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Settings } from '../config';
import type { Message } from './mail';

/** A host that sets no secret of its own still has Strapi's; every node of a cluster shares those. */
export function secretOf(strapi: Core.Strapi, settings: Settings): string {
  if (settings.secret !== '') return settings.secret;
  const keys: unknown = strapi.config.get('server.app.keys');
  const first: unknown = Array.isArray(keys) ? keys[0] : undefined;
  if (typeof first !== 'string' || first.length < 16)
    throw new Error('participation needs config.secret or server.app.keys');
  return Buffer.from(hkdfSync('sha256', first, 'modu', 'participation', 32)).toString('hex');
}

/** Scheme and host of Strapi's own public address, when the host has set one. */
export function publicUrlOf(strapi: Core.Strapi): string {
  const url: unknown = strapi.config.get('server.url');
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : '';
}

/** Whom letters of this site come from; '' where Strapi has no e-mail plugin or nothing was set. */
export function senderOf(strapi: Core.Strapi): string {
  const sender: unknown = strapi.config.get('plugin::email.settings.defaultFrom');
  return Object.hasOwn(strapi.plugins, 'email') && typeof sender === 'string' ? sender : '';
}

interface Sender {
  send(message: Message): Promise<unknown>;
}

const isSender = (service: unknown): service is Sender =>
  typeof service === 'object' && service !== null && 'send' in service && typeof service.send === 'function';

/** Hands a letter to the sender that Strapi was given. */
export async function deliver(strapi: Core.Strapi, message: Message): Promise<void> {
  const sender: unknown = strapi.plugin('email').service('email');
  if (!isSender(sender)) throw new Error('Strapi’s e-mail plugin has no sender');
  await sender.send(message);
}
