import { generateKeyPairSync } from 'node:crypto';
import { issueCertificate } from '~/commands/certificates/issue.server';
import { installationSigner } from '~/commands/certificates/signing-key.server';
import { certificateByNumber } from '~/queries/certificates.server';
import { type County, given } from './county';
import { days, docketReadyForReview } from './submissions';

export const publicAddress = 'https://minyi.example.gov.cn';

/** The installation's own key, made at the beginning of the story. */
export const signerOf = (county: County) => installationSigner(county.db, '', county.system.now);

/** Issues the certificate of a docket as its unit head. */
export async function certified(county: County, { docketId }: { docketId: string }, at = days.submitted) {
  const issuer = { signer: await signerOf(county), address: publicAddress };
  return issueCertificate(county.as('unitHead', at), { docketId, issuer });
}

/** A docket whose consultation is complete, with its certificate and the bytes of it. */
export async function certifiedDocket(county: County) {
  const docket = await docketReadyForReview(county);
  const { number } = given(await certified(county, docket));
  const { file } = (await certificateByNumber(county.db.read, number))!;
  return { ...docket, certificate: { number, file, bytes: await county.files.get(file) } };
}

/** A private key of SM2 as a county configures it. */
export const sm2Key = () =>
  generateKeyPairSync('ec', { namedCurve: 'SM2' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A certificate that the county signed with SM2. */
export async function certifiedWithSm2(here: County, pem = sm2Key()) {
  const signer = await installationSigner(here.db, pem, here.as('administrator', days.submitted).now);
  const docket = await docketReadyForReview(here);
  const act = here.as('unitHead', days.submitted);
  const { number } = given(await issueCertificate(act, { ...docket, issuer: { signer, address: publicAddress } }));
  return here.files.get((await certificateByNumber(here.db.read, number))!.file);
}
