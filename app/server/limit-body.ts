import type { NextFunction, Request, Response } from 'express';
import { translator } from '~/i18n/t';
import type { Visit } from './visit';

const mebibyte = 1024 * 1024;

// A form of text is held in memory whole: ten thousand characters for each of two hundred articles fit. Forms with files are
// read as they come and keep what the page allows; this is the end of what is even read past.
const mostOfText = 24 * mebibyte;
const mostWithFiles = 128 * mebibyte;

/**
 * Refuses a body that is larger than any form of ours (413), before it is read. A body must say its length (411): then Node
 * itself sees that no more comes than was said.
 */
export function limitBody(request: Request, response: Response, next: NextFunction) {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next();
  const refuse = (status: number, sentence: 'site.tooLarge' | 'site.lengthMissing') => {
    const t = translator((request as Request & { visit: Visit }).visit.lang);
    response.status(status).set('Connection', 'close').type('text/plain').send(t(sentence));
  };
  if (request.headers['transfer-encoding'] !== undefined) return refuse(411, 'site.lengthMissing');
  const withFiles = request.headers['content-type']?.startsWith('multipart/form-data');
  if (Number(request.headers['content-length'] ?? 0) > (withFiles ? mostWithFiles : mostOfText))
    return refuse(413, 'site.tooLarge');
  next();
}
