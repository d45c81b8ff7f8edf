import { z } from 'zod';

const wholeNumber = (fallback: number) => z.coerce.number().int().min(0).default(fallback);

const dataKeys = /^\s*[^:,\s]+:[\w+/-]{43}=?\s*(,\s*[^:,\s]+:[\w+/-]{43}=?\s*)*$/;

/** Every environment variable that a real installation is run with; `docs/operating.md` explains them to people. */
const everything = z.object({
  DATABASE_URL: z.string().regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgres://'),
  MINYI_ADDRESS: z.url('must be the public address, such as https://minyi.example.gov.cn'),
  MINYI_SECRET: z.string().min(32, 'must have at least 32 characters that nobody can guess'),
  MINYI_DATA_KEYS: z
    .string()
    .regex(dataKeys, 'must be "id:base64 of 32 bytes", several separated by commas, newest first'),
  MINYI_FILES: z.string().min(1, 'must be a folder for drafts and attachments'),
  PORT: wholeNumber(3000),
  HOST: z.string().default('127.0.0.1'),
  MINYI_TRUST_PROXY: z.string().default(''),
  MINYI_SMTP_URL: z.string().default(''),
  MINYI_MAIL_FROM: z.string().default(''),
  MINYI_ACCESS_LOG: z.string().default(''),
  /** Comments taken from one network in ten minutes; a village may sit behind one address. */
  MINYI_COMMENTS_PER_NETWORK: z.coerce.number().int().min(1, 'must be at least 1').default(600),
  /** A private Ed25519 key that signs certificates, as PEM (PKCS #8) or JWK; without it the installation makes its own. */
  MINYI_SIGNING_KEY: z.string().default(''),
  /** Hosts on a private network that webhooks may reach, separated by commas. */
  MINYI_WEBHOOK_HOSTS: z.string().default(''),
  MINYI_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MINYI_DEMO: z.string().default(''),
});

export type Configuration = z.infer<typeof everything>;

const configuration = everything.refine(
  ({ MINYI_SMTP_URL, MINYI_MAIL_FROM }) => MINYI_SMTP_URL === '' || MINYI_MAIL_FROM !== '',
  { path: ['MINYI_MAIL_FROM'], message: 'must be the sender of the mails that MINYI_SMTP_URL takes' },
);

/** The configuration, or one sentence that names everything that is missing or wrong. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration | { wrong: string } {
  const read = configuration.safeParse(environment);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message, code }) => {
    const name = String(path[0]);
    return code === 'invalid_type' && environment[name] === undefined ? `${name} is not set` : `${name} ${message}`;
  });
  return { wrong: `无法启动 / cannot start: ${faults.join('; ')}. 说明见 / see docs/operating.md` };
}
