// Made by "npm run api" from contracts/openapi/invoice.yaml; not to be edited.
export interface paths {
    "/api/v1/billing-accounts/{id}/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DiscountView"][];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Put */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DiscountView"][];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DiscountView"][];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-accounts/{id}/exports/focus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** File */
        get: {
            parameters: {
                query?: {
                    cloudAccountId?: string;
                    month?: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": unknown;
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-accounts/{id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    kind?: string;
                    limit?: string;
                    month?: string;
                    state?: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageInvoiceView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-accounts/{id}/settings/spend-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SpendAlert"][];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Put */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SpendAlert"][];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SpendAlert"][];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-accounts/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageTermView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Order */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TermWish"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TermView"];
                    };
                };
                /** @description It is not decided yet */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TermView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
                428: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-accounts/{id}/terms/{termId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
                    termId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TermView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        /** Cancel */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                    termId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TermView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        options?: never;
        head?: never;
        /** Change */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                    termId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TermPatch"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TermView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        trace?: never;
    };
    "/api/v1/billing-accounts/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of Payer */
        get: {
            parameters: {
                query?: {
                    counted?: boolean;
                    month?: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UsageView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                };
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Wanted1"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BillingRunView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
                428: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-runs/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BillingRunView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloud-accounts/{cloudAccountId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of Cloud Account */
        get: {
            parameters: {
                query?: {
                    counted?: boolean;
                    month?: string;
                };
                header?: never;
                path: {
                    cloudAccountId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UsageView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    from?: string;
                    limit?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageExchangeRate"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Put */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExchangeRate"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExchangeRate"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print */
        get: {
            parameters: {
                query?: {
                    locale?: string;
                };
                header?: never;
                path: {
                    invoiceId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvoiceView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invoices/{invoiceId}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Credit */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    invoiceId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Wanted"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InvoiceView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
                428: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-entities/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LegalEntity"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Put */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LegalEntity"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LegalEntity"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                    product?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagePriceView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Add */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewPrice"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PriceView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
                428: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** End */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["End"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PriceView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageProduct"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Add */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewProduct"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
                428: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Patch"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        trace?: never;
    };
    "/api/v1/services/{service}/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audit Log */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path: {
                    service: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageEntry"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{service}/due-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Failed */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path: {
                    service: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageDueWorkView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{service}/due-work/{billingAccountId}/{kind}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retry */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    billingAccountId: components["schemas"]["AccountId"];
                    kind: string;
                    service: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{service}/openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open Api */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    service: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{service}/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parked */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    key?: string;
                    limit?: string;
                    topic?: string;
                };
                header?: never;
                path: {
                    service: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageParkedEventView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{service}/parked-events/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: number;
                    service: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reason1"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{service}/parked-events/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retry */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                    service: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tax-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaxRuleView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Put */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaxRuleView"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaxRuleView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unprinted-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageUnprintedDocument"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unprinted-documents/{invoiceId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retry */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    invoiceId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents-batch+json": components["schemas"]["UsageEvents"];
                    "application/json": components["schemas"]["UsageEvents"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UsageAnswerView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
                422: components["responses"]["Problem"];
            };
        };
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
        /** @example 1000000000000008 */
        AccountId: string;
        /** @enum {string} */
        Anomaly: "NEGATIVE" | "GONE" | "ROSE" | "FELL" | "NEW";
        BillingRunView: {
            /** Format: int64 */
            carried: number;
            /** Format: int64 */
            issued: number;
            month: components["schemas"]["YearMonth"];
            moreParked: boolean;
            /** Format: int64 */
            nothingDue: number;
            parked: components["schemas"]["Parked"][];
            /** Format: int64 */
            pending: number;
            preview?: components["schemas"]["RunPreviewView"] | null;
        };
        /** @enum {string} */
        CollectedBy: "PARTNER" | "PROVIDER";
        Cover: {
            amount: components["schemas"]["Money"];
            asset: string;
        };
        /** @enum {string} */
        Currency: "EUR" | "HKD" | "IDR" | "SGD" | "USD";
        DiscountView: {
            percent: string;
            product: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        DueWorkView: {
            /** Format: int64 */
            attempts: number;
            billingAccountId: string;
            dueAt: components["schemas"]["Instant"];
            kind: string;
            lastError?: string | null;
            parked: boolean;
            retryAt?: components["schemas"]["Instant"] | null;
        };
        End: {
            validTo: string;
        };
        Entry: {
            actor: string;
            after: string;
            at: components["schemas"]["Instant"];
            before: string;
            billingAccountId?: string | null;
            id: string;
            object: string;
            operation: string;
            reason: string;
        };
        ExactAmount: {
            currency: components["schemas"]["Currency"];
            /** @description A plain decimal, up to 10 decimals */
            exact: string;
        };
        Exchange: {
            from: components["schemas"]["Currency"];
            pricingTotal: components["schemas"]["Money"];
            rate: components["schemas"]["Quantity"];
            rateDate: components["schemas"]["LocalDate"];
            to: components["schemas"]["Currency"];
        };
        ExchangeRate: {
            date: components["schemas"]["LocalDate"];
            from: components["schemas"]["Currency"];
            rate: components["schemas"]["Quantity"];
            to: components["schemas"]["Currency"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        InvoiceKind: "CREDIT_NOTE" | "TERM" | "TOP_UP" | "USAGE";
        InvoiceLine: {
            amount: components["schemas"]["Money"];
            base?: components["schemas"]["Money"] | null;
            cloudAccountId?: string | null;
            exact?: components["schemas"]["ExactAmount"] | null;
            late: boolean;
            /** Format: int32 */
            line: number;
            product: string;
            quantity?: components["schemas"]["NetQuantity"] | null;
            rate?: components["schemas"]["Quantity"] | null;
            tax: components["schemas"]["Money"];
            taxRule?: string | null;
            usageMonth?: components["schemas"]["YearMonth"] | null;
        };
        /** @enum {string} */
        InvoiceState: "ISSUED" | "PAID" | "PARTIALLY_PAID" | "VOID";
        InvoiceView: {
            billingAccountId: components["schemas"]["AccountId"];
            collectedBy: components["schemas"]["CollectedBy"];
            coveredBy: components["schemas"]["Cover"][];
            createdAt: components["schemas"]["Instant"];
            credited: components["schemas"]["Money"];
            customer?: components["schemas"]["Owner"] | null;
            dueAt?: components["schemas"]["Instant"] | null;
            exchange?: components["schemas"]["Exchange"] | null;
            invoiceable: components["schemas"]["Money"];
            invoiceId: string;
            issueDate: components["schemas"]["LocalDate"];
            kind: components["schemas"]["InvoiceKind"];
            legalEntity: string;
            /** Format: int32 */
            lineCount: number;
            lines: components["schemas"]["InvoiceLine"][];
            net: components["schemas"]["Money"];
            number: string;
            overdue: boolean;
            paymentId?: string | null;
            periodEnd?: components["schemas"]["Instant"] | null;
            periodStart?: components["schemas"]["Instant"] | null;
            reason?: string | null;
            refersTo?: string | null;
            scope?: string | null;
            seller?: components["schemas"]["Seller"] | null;
            state: components["schemas"]["InvoiceState"];
            tax: components["schemas"]["Money"];
            taxLines: components["schemas"]["TaxLine"][];
            total: components["schemas"]["Money"];
            unsettled: components["schemas"]["Money"];
            usageMonth?: string | null;
        };
        Item: {
            amount: components["schemas"]["ExactAmount"];
            billingAccountId: components["schemas"]["AccountId"];
            cloudAccountId: string;
            countsInOngoing: boolean;
            day?: components["schemas"]["LocalDate"] | null;
            product: string;
            quantity: components["schemas"]["NetQuantity"];
            resourceId?: string | null;
            scope: components["schemas"]["Scope"];
            tag?: components["schemas"]["TagView"] | null;
        };
        LegalEntity: {
            address: string;
            name: string;
            seriesPrefix: string;
            taxId: string;
            timeZone: components["schemas"]["ZoneId"];
        };
        Line: {
            amount: components["schemas"]["Money"];
            /** Format: int32 */
            line: number;
        };
        Line1: {
            amount: components["schemas"]["ExactAmount"];
            anomaly: components["schemas"]["Anomaly"];
            billingAccountId: components["schemas"]["AccountId"];
            difference: components["schemas"]["ExactAmount"];
            lastMonth: components["schemas"]["ExactAmount"];
            scope: components["schemas"]["Scope"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Money: {
            /**
             * @description A plain decimal, with as many decimals as the currency has at most
             * @example 50000
             */
            amount: string;
            currency: components["schemas"]["Currency"];
        };
        /** @description A plain decimal */
        NetQuantity: string;
        NewPrice: {
            currency: components["schemas"]["Currency"];
            model: string;
            packageSize?: components["schemas"]["Quantity"] | null;
            product: string;
            tiers?: components["schemas"]["NewTier"][] | null;
            unitPrice?: string | null;
            validFrom: string;
            validTo?: string | null;
        };
        NewProduct: {
            /** @enum {string|null} */
            category?: components["schemas"]["ProductCategory"];
            code: string;
            countsInOngoing?: boolean | null;
            marketplace?: boolean | null;
            name: string;
            taxClass?: string | null;
            unit: string;
        };
        NewTier: {
            unitPrice: string;
            upTo?: components["schemas"]["Quantity"] | null;
        };
        Owner: {
            address?: string | null;
            country?: string | null;
            name: string;
            taxId?: string | null;
        };
        PageDueWorkView: {
            items: components["schemas"]["DueWorkView"][];
            nextCursor?: string | null;
        };
        PageEntry: {
            items: components["schemas"]["Entry"][];
            nextCursor?: string | null;
        };
        PageExchangeRate: {
            items: components["schemas"]["ExchangeRate"][];
            nextCursor?: string | null;
        };
        PageInvoiceView: {
            items: components["schemas"]["InvoiceView"][];
            nextCursor?: string | null;
        };
        PageParkedEventView: {
            items: components["schemas"]["ParkedEventView"][];
            nextCursor?: string | null;
        };
        PagePriceView: {
            items: components["schemas"]["PriceView"][];
            nextCursor?: string | null;
        };
        PageProduct: {
            items: components["schemas"]["Product"][];
            nextCursor?: string | null;
        };
        PageTermView: {
            items: components["schemas"]["TermView"][];
            nextCursor?: string | null;
        };
        PageUnprintedDocument: {
            items: components["schemas"]["UnprintedDocument"][];
            nextCursor?: string | null;
        };
        Parked: {
            billingAccountId: components["schemas"]["AccountId"];
            reason: string;
        };
        ParkedEventView: {
            /** Format: int64 */
            attempts: number;
            /** Format: binary */
            bytes: string;
            consumer: string;
            detail: string;
            id: string;
            key?: string | null;
            nextAttemptAt?: components["schemas"]["Instant"] | null;
            parkedAt: components["schemas"]["Instant"];
            reason: string;
            topic: string;
            waitsFor?: string | null;
        };
        Patch: {
            countsInOngoing?: boolean | null;
            marketplace?: boolean | null;
            name?: string | null;
            taxClass?: string | null;
            unit?: string | null;
        };
        Place: {
            detail: string;
            /** Format: int32 */
            index: number;
            reason: components["schemas"]["Reason"];
        };
        PriceView: {
            currency: components["schemas"]["Currency"];
            id: string;
            model: string;
            packageSize?: components["schemas"]["Quantity"] | null;
            product: string;
            tiers?: components["schemas"]["TierView"][] | null;
            unitPrice?: string | null;
            validFrom: components["schemas"]["Instant"];
            validTo?: components["schemas"]["Instant"] | null;
        };
        Problem: {
            /** @description One sentence for a person */
            detail: string;
            errors?: {
                /** @description What is wrong there */
                detail: string;
                /** @description A JSON pointer into the body, or the name of a header or parameter */
                pointer: string;
            }[];
            /** @description The path of the request */
            instance: string;
            /** @description The id of the rule that refuses */
            rule?: string;
            status: number;
            /** @description The kind, for a person */
            title: string;
            /** @description urn:saldo:problem: and the kind */
            type: string;
        };
        Product: {
            category: components["schemas"]["ProductCategory"];
            code: string;
            countsInOngoing: boolean;
            marketplace: boolean;
            name: string;
            taxClass: string;
            unit: string;
        };
        /** @enum {string} */
        ProductCategory: "METERED" | "TERM";
        /** @description A plain decimal */
        Quantity: string;
        /** @enum {string} */
        Reason: "CONFLICT" | "DEREGISTERED" | "FAILED" | "IN_FUTURE" | "MALFORMED" | "NO_PRICE" | "TOO_LARGE" | "TOO_OLD" | "UNKNOWN_ACCOUNT" | "UNKNOWN_EVENT" | "UNKNOWN_PRODUCT";
        Reason1: {
            reason?: string | null;
        };
        Reduction: {
            amount: components["schemas"]["Money"];
            voucherId: string;
        };
        RunPreviewView: {
            moreRows: boolean;
            /** Format: int64 */
            rowCount: number;
            rows: components["schemas"]["Line1"][];
            totals: components["schemas"]["Total"][];
        };
        /** @enum {string} */
        Scope: "MARKETPLACE" | "PLATFORM";
        Seller: {
            address: string;
            name: string;
            taxId: string;
        };
        SpendAlert: {
            product: string;
            threshold: components["schemas"]["Money"];
        };
        TagView: {
            key: string;
            value: string;
        };
        TaxLine: {
            amount: components["schemas"]["Money"];
            base: components["schemas"]["Money"];
            rate: components["schemas"]["Quantity"];
            rule: string;
        };
        /** @enum {string} */
        TaxRounding: "DOWN" | "DOWN_PER_LINE";
        TaxRuleView: {
            baseFraction: string;
            country: string;
            inclusive: boolean;
            name: string;
            rate: components["schemas"]["Quantity"];
            rounding: components["schemas"]["TaxRounding"];
            taxClass: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        TermLength: "P1M" | "P3M" | "P6M" | "P1Y";
        TermPatch: {
            autoRenew: boolean;
            reason?: string | null;
        };
        /** @enum {string} */
        TermState: "REQUESTED" | "ACTIVE" | "REFUSED" | "ENDED" | "CANCELLED";
        TermView: {
            autoRenew: boolean;
            cloudAccountId: string;
            coupon?: components["schemas"]["Reduction"] | null;
            creditNoteId?: string | null;
            estimatedTax: components["schemas"]["Money"];
            id: string;
            invoiceId?: string | null;
            period: components["schemas"]["TermLength"];
            periodEnd: components["schemas"]["Instant"];
            periodStart: components["schemas"]["Instant"];
            price: components["schemas"]["Money"];
            product: string;
            reason?: string | null;
            requestedAt: components["schemas"]["Instant"];
            resourceId: string;
            state: components["schemas"]["TermState"];
            termId: string;
            total?: components["schemas"]["Money"] | null;
            voucher?: components["schemas"]["Reduction"] | null;
        };
        TermWish: {
            autoRenew?: boolean | null;
            cloudAccountId?: string | null;
            couponCode?: string | null;
            period: components["schemas"]["TermLength"];
            product: string;
            reason?: string | null;
            resourceId: string;
            voucherId?: string | null;
        };
        TierView: {
            unitPrice: string;
            upTo?: components["schemas"]["Quantity"] | null;
        };
        Total: {
            amount: components["schemas"]["ExactAmount"];
            difference: components["schemas"]["ExactAmount"];
            lastMonth: components["schemas"]["ExactAmount"];
        };
        Total1: {
            billingAccountId: components["schemas"]["AccountId"];
            notInOngoing: components["schemas"]["ExactAmount"];
            ongoing: components["schemas"]["ExactAmount"];
        };
        UnprintedDocument: {
            /** Format: int64 */
            attempts: number;
            billingAccountId: components["schemas"]["AccountId"];
            invoiceId: string;
            lastError: string;
            number: string;
            parked: boolean;
            retryAt?: components["schemas"]["Instant"] | null;
        };
        UsageAnswerView: {
            /** Format: int32 */
            accepted: number;
            /** Format: int32 */
            duplicates: number;
            parked: components["schemas"]["Place"][];
            rejected: components["schemas"]["Place"][];
        };
        /** @description CloudEvents of the type usage.recorded */
        UsageEvents: Record<string, never>[];
        UsageView: {
            asOf?: components["schemas"]["Instant"] | null;
            days: components["schemas"]["Item"][];
            /** Format: int64 */
            events?: number | null;
            items: components["schemas"]["Item"][];
            month: components["schemas"]["YearMonth"];
            moreResources: boolean;
            moreTags: boolean;
            resources: components["schemas"]["Item"][];
            tags: components["schemas"]["Item"][];
            totals: components["schemas"]["Total1"][];
        };
        Wanted: {
            amount?: components["schemas"]["Money"] | null;
            lines?: components["schemas"]["Line"][] | null;
            reason?: string | null;
        };
        Wanted1: {
            billingAccountIds?: components["schemas"]["AccountId"][] | null;
            month: components["schemas"]["YearMonth"];
            reason?: string | null;
        };
        /** @example 2026-01 */
        YearMonth: string;
        /** @example Asia/Jakarta */
        ZoneId: string;
    };
    responses: {
        /** @description Refused, and why (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
