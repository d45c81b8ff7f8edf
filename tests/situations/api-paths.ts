// biome-ignore-all lint: made from the interface's own description
// biome-ignore-all format: by openapi-typescript
export interface paths {
    "/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public consultations with the totals of their feedback */
        get: operations["listConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consultations/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One public consultation */
        get: operations["getConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published executive meetings */
        get: operations["listMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One executive meeting: representatives, views and their adoption */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published documents */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published document with its text */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dockets/{number}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public steps of a matter */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dockets/{number}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates of public consultation of a matter */
        get: operations["listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dockets/{number}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a matter meets the conditions for legality review now
         * @description Needs gate.read
         */
        get: operations["getGate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dockets/{number}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of materials for review
         * @description Needs review.read
         */
        get: operations["listMaterials"];
        put?: never;
        /**
         * Hand in a material for review, or say why an item does not apply, under the same rules as on the page
         * @description Needs review.submit
         */
        post: operations["handInMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dockets/{number}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The legality review: its clock, requests for supplements, points and conclusion
         * @description Needs review.read
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dockets/{number}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every submission and how its review goes
         * @description Needs review.read
         */
        get: operations["listSubmissions"];
        put?: never;
        /**
         * Submit for legality review, under the same rules as the page
         * @description Needs review.submit
         */
        post: operations["submitForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        MeetingDetail: {
            number: string;
            title: string;
            organ: string;
            /** Format: date-time */
            heldAt: string;
            place: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: uri */
            address: string;
            /** Format: date-time */
            changedAt: string;
            hash: string;
            figures: {
                [key: string]: number;
            };
            representatives: {
                /** @enum {string} */
                category: "deputy" | "committeeMember" | "resident" | "enterprise" | "association" | "expert" | "media" | "legalAdviser" | "interestedParty";
                name?: string;
                unit?: string;
                post?: string;
                spoke: number;
            }[];
            items: {
                position: number;
                title: string;
                /** @enum {string} */
                kind: "decision" | "report";
                result: string;
                consultation: string | null;
                views: {
                    number: string;
                    by: {
                        /** @enum {string} */
                        category: "deputy" | "committeeMember" | "resident" | "enterprise" | "association" | "expert" | "media" | "legalAdviser" | "interestedParty";
                        name?: string;
                        unit?: string;
                        post?: string;
                    };
                    body: string;
                    adoption: ("adopted" | "partial" | "rejected" | "referred") | null;
                    reason: string;
                    responsibleUnit: string | null;
                    dueOn: string | null;
                    reply: {
                        result: string;
                        reason: string;
                        unit: string;
                        /** Format: date */
                        on: string;
                    } | null;
                    /** Format: uri */
                    address: string;
                }[];
            }[];
            corrections: {
                version: number;
                /** Format: date-time */
                approvedAt: string;
                reason: string;
            }[];
        };
        DocumentDetail: {
            number: string;
            docket: string;
            title: string;
            /** Format: date */
            signedOn: string;
            /** Format: date */
            effectiveOn: string;
            expiresOn: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: uri */
            address: string;
            issuingOrgan: string;
            headNote: string;
            /** @enum {string} */
            validity: "notYet" | "inForce" | "expired";
            /** Format: date */
            validUntil: string;
            consultation: string | null;
            text: string;
        };
        MaterialList: {
            docket: string;
            missing: ("letter" | "reviewDraft" | "comparison" | "notes" | "basis" | "notice" | "feedback" | "unitReplies" | "enterpriseViews" | "groupViews" | "hearing" | "expertOpinion" | "fairCompetition" | "riskReport" | "otherAssessment" | "unitLegality" | "unitDiscussion" | "interpretation" | "exemption")[];
            items: {
                /** @enum {string} */
                item: "letter" | "reviewDraft" | "comparison" | "notes" | "basis" | "notice" | "feedback" | "unitReplies" | "enterpriseViews" | "groupViews" | "hearing" | "expertOpinion" | "fairCompetition" | "riskReport" | "otherAssessment" | "unitLegality" | "unitDiscussion" | "interpretation" | "exemption";
                /** @enum {string} */
                state: "submitted" | "notApplicable" | "missing";
                evidence: {
                    /** @enum {string} */
                    kind: "record" | "file";
                    name: string;
                    hash: string | null;
                    at: string | null;
                }[];
                notApplicable: {
                    why: string;
                    text?: string;
                } | null;
            }[];
        };
        NewMaterial: {
            /** @enum {string} */
            item: "letter" | "reviewDraft" | "comparison" | "notes" | "basis" | "notice" | "feedback" | "unitReplies" | "enterpriseViews" | "groupViews" | "hearing" | "expertOpinion" | "fairCompetition" | "riskReport" | "otherAssessment" | "unitLegality" | "unitDiscussion" | "interpretation" | "exemption";
            /** @default  */
            reason: string;
            /** Format: binary */
            file?: string;
        };
        HandedIn: {
            id: string;
            /** @enum {string} */
            item: "letter" | "reviewDraft" | "comparison" | "notes" | "basis" | "notice" | "feedback" | "unitReplies" | "enterpriseViews" | "groupViews" | "hearing" | "expertOpinion" | "fairCompetition" | "riskReport" | "otherAssessment" | "unitLegality" | "unitDiscussion" | "interpretation" | "exemption";
            hash: string | null;
            /** Format: uri */
            address: string;
        };
        Review: {
            docket: string;
            review: {
                /** Format: date-time */
                acceptedAt: string;
                clock: {
                    /** @enum {string} */
                    state: "running" | "paused" | "overdue";
                    dueOn: string | null;
                    usedDays: number;
                    remainingDays: number;
                    provisional: boolean;
                    /** Format: date */
                    guaranteedUntil: string;
                };
                supplements: {
                    items: ("letter" | "reviewDraft" | "comparison" | "notes" | "basis" | "notice" | "feedback" | "unitReplies" | "enterpriseViews" | "groupViews" | "hearing" | "expertOpinion" | "fairCompetition" | "riskReport" | "otherAssessment" | "unitLegality" | "unitDiscussion" | "interpretation" | "exemption")[];
                    request: string;
                    /** Format: date-time */
                    askedAt: string;
                    /** Format: date */
                    dueOn: string;
                    endedAt: string | null;
                }[];
                points: {
                    id: string;
                    place: string | null;
                    /** @enum {string} */
                    severity: "must" | "should";
                    opinion: string;
                    basis: string;
                    answer: {
                        /** @enum {string} */
                        result: "followed" | "notFollowed";
                        text: string;
                        /** Format: date-time */
                        at: string;
                    } | null;
                }[];
                openPoints: number;
                conclusion: ("lawful" | "toBeAmended" | "unlawful") | null;
                concludedAt: string | null;
                opinion: {
                    number: string;
                    hash: string;
                } | null;
            } | null;
        };
        Consultation: {
            number: string;
            docket: string;
            title: string;
            round: number;
            leadUnit: string;
            /** @enum {string} */
            phase: "open" | "scheduled" | "closed" | "answered" | "terminated";
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            noticeHash: string;
            /** Format: uri */
            address: string;
            feedback: {
                /** Format: date-time */
                publishedAt: string;
                /** Format: date-time */
                countedThrough: string;
                reportHash: string;
                receipts: number;
                opinions: number;
                late: number;
                withdrawn: number;
                byChannel: {
                    [key: string]: number;
                };
                byResult: {
                    [key: string]: number;
                };
            } | null;
        };
        ConsultationList: {
            items: components["schemas"]["Consultation"][];
            next: string | null;
        };
        Meeting: {
            number: string;
            title: string;
            organ: string;
            /** Format: date-time */
            heldAt: string;
            place: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: uri */
            address: string;
        };
        MeetingList: {
            items: components["schemas"]["Meeting"][];
            next: string | null;
        };
        Document: {
            number: string;
            docket: string;
            title: string;
            /** Format: date */
            signedOn: string;
            /** Format: date */
            effectiveOn: string;
            expiresOn: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: uri */
            address: string;
        };
        DocumentList: {
            items: components["schemas"]["Document"][];
            next: string | null;
        };
        Timeline: {
            docket: string;
            title: string;
            steps: {
                /** Format: date-time */
                at: string;
                type: string;
                facts: {
                    [key: string]: string | number;
                };
            }[];
        };
        Certificates: {
            docket: string;
            /** Format: uri */
            keys: string;
            items: {
                number: string;
                /** Format: date-time */
                issuedAt: string;
                sha256: string;
                /** Format: uri */
                address: string;
            }[];
        };
        Gate: {
            docket: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            outcome: "passed" | "passed_by_exemption" | "failed";
            profileVersion: number;
            hash: string;
            checks: {
                check: string;
                /** @enum {string} */
                state: "pass" | "fail" | "not_applicable";
                faults: {
                    code: string;
                    facts?: {
                        [key: string]: string | number;
                    };
                }[];
                warnings: {
                    code: string;
                    facts?: {
                        [key: string]: string | number;
                    };
                }[];
                evidence: {
                    code: string;
                    facts?: {
                        [key: string]: string | number;
                    };
                }[];
                sources: {
                    document: string;
                    article?: string;
                }[];
            }[];
        };
        Submission: {
            id: string;
            attempt: number;
            state: string;
            /** Format: date-time */
            submittedAt: string;
            /** @enum {string} */
            outcome: "passed" | "passed_by_exemption" | "failed";
            answer: {
                /** @enum {string} */
                answer: "accepted" | "supplement" | "returned";
                reason: string;
                supplementsDueOn: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            review: {
                /** Format: date-time */
                acceptedAt: string;
                conclusion: ("lawful" | "toBeAmended" | "unlawful") | null;
                concludedAt: string | null;
            } | null;
        };
        SubmissionList: {
            docket: string;
            items: components["schemas"]["Submission"][];
        };
        NewSubmission: {
            letter: string;
        };
        Submitted: {
            id: string;
            /** Format: uri */
            address: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            reasons: {
                code: string;
                sentence: string;
                facts?: {
                    [key: string]: string | number;
                };
                field?: string;
                source?: {
                    document: string;
                    article?: string;
                };
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listConsultations: {
        parameters: {
            query?: {
                /** @description The next page, from behind this number */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationList"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                /** @description The next page, from behind this number */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description The next page, from behind this number */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCertificates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificates"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gate"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaterials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialList"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInMaterial: {
        parameters: {
            query?: never;
            header: {
                /** @description A number that is used for one submission; sent again, it gives the same answer and submits nothing twice */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewMaterial"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedIn"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubmissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionList"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitForReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A number that is used for one submission; sent again, it gives the same answer and submits nothing twice */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Public number */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubmission"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Refused, with every reason (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
