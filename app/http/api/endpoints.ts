import type { z } from 'zod';
import type { Scope } from '~/domain/interface/scopes';
import * as open from './public-schemas';
import * as review from './review-schemas';
import * as schemas from './schemas';

/** One endpoint of the interface: `path` is behind `/api/v1`, its sentences are under `api.endpoint.<id>`. */
export type Endpoint = {
  method: 'get' | 'post';
  path: string;
  answer: z.ZodType;
  /** What a client's key must be allowed; without it everybody may read. */
  scope?: Scope;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** What is posted as `multipart/form-data`, with a file. */
  form?: z.ZodType;
};

export const endpoints = {
  listConsultations: {
    method: 'get',
    path: '/consultations',
    answer: schemas.consultationList,
    query: schemas.page,
  },
  getConsultation: { method: 'get', path: '/consultations/{number}', answer: schemas.consultation },
  listMeetings: { method: 'get', path: '/meetings', answer: schemas.meetingList, query: schemas.page },
  getMeeting: { method: 'get', path: '/meetings/{number}', answer: open.meetingDetail },
  listDocuments: { method: 'get', path: '/documents', answer: schemas.documentList, query: schemas.page },
  getDocument: { method: 'get', path: '/documents/{number}', answer: open.documentDetail },
  getTimeline: { method: 'get', path: '/dockets/{number}/timeline', answer: schemas.timeline },
  listCertificates: { method: 'get', path: '/dockets/{number}/certificates', answer: schemas.certificates },
  getGate: { method: 'get', path: '/dockets/{number}/gate', answer: schemas.gate, scope: 'gate.read' },
  listMaterials: {
    method: 'get',
    path: '/dockets/{number}/materials',
    answer: review.materialList,
    scope: 'review.read',
  },
  handInMaterial: {
    method: 'post',
    path: '/dockets/{number}/materials',
    answer: review.handedIn,
    scope: 'review.submit',
    form: review.handIn,
  },
  getReview: { method: 'get', path: '/dockets/{number}/review', answer: review.review, scope: 'review.read' },
  listSubmissions: {
    method: 'get',
    path: '/dockets/{number}/submissions',
    answer: schemas.attempts,
    scope: 'review.read',
  },
  submitForReview: {
    method: 'post',
    path: '/dockets/{number}/submissions',
    answer: schemas.submitted,
    scope: 'review.submit',
    body: schemas.submission,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointId = keyof typeof endpoints;
