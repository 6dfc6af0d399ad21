// Made by "npm run api" from contracts/openapi/payment.yaml; not to be edited.
export interface paths {
    "/api/v1/bank-accounts": {
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
                        "application/json": components["schemas"]["PageBankAccountView"];
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
    "/api/v1/bank-accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BankAccountWanted"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BankAccountView"];
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
    "/api/v1/bank-lines": {
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
                    account?: string;
                    cursor?: string;
                    limit?: string;
                    state?: string;
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
                        "application/json": components["schemas"]["PageBankLineView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Take */
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
                    "application/json": components["schemas"]["BankLinesWanted"];
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedLines"];
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
    "/api/v1/billing-accounts/{id}/invoice-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay */
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
                    "application/json": components["schemas"]["InvoicePaymentWanted"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PaymentView"];
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
    "/api/v1/billing-accounts/{id}/payment-methods": {
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
                        "application/json": components["schemas"]["PageMethodView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Save */
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
                    "application/json": components["schemas"]["PaymentMethodWanted"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MethodView"];
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
    "/api/v1/billing-accounts/{id}/payment-methods/{methodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                    methodId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentMethodChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MethodView"];
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
        /** Remove */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                    methodId: string;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/billing-accounts/{id}/payment-methods/{methodId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
                    methodId: string;
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
                        "application/json": components["schemas"]["MethodView"];
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
    "/api/v1/billing-accounts/{id}/payments": {
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
                    purpose?: string;
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
                        "application/json": components["schemas"]["PagePaymentView"];
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
    "/api/v1/billing-accounts/{id}/remittance-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Account */
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
                        "application/json": components["schemas"]["RemittanceAccountView"];
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
    "/api/v1/billing-accounts/{id}/remittance-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: string;
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
                        "application/json": components["schemas"]["PageClaimView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Claim */
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
                    "application/json": components["schemas"]["RemittanceClaimWanted"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimView"];
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
    "/api/v1/billing-accounts/{id}/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Top Up */
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
                    "application/json": components["schemas"]["TopUpWanted"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PaymentView"];
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
    "/api/v1/gateway-accounts/{name}": {
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
                    name: string;
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
                        "application/json": components["schemas"]["GatewayAccountView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Keep */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    name: string;
                };
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
                        "application/json": components["schemas"]["GatewayAccountView"];
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
    "/api/v1/gateway-callbacks": {
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
                    state?: string;
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
                        "application/json": components["schemas"]["PageCallbackView"];
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
    "/api/v1/gateway-callbacks/{id}/retry": {
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
    "/api/v1/payment-channels": {
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
                    currency?: string;
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
                        "application/json": components["schemas"]["PageChannelView"];
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
    "/api/v1/payment-channels/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Wanted"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PaymentChannel"];
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
    "/api/v1/payments/{paymentId}": {
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
                    paymentId: string;
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
                        "application/json": components["schemas"]["PaymentView"];
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
    "/api/v1/payments/{paymentId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    paymentId: string;
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
                        "application/json": components["schemas"]["PaymentView"];
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
    "/api/v1/payments/{paymentId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    paymentId: string;
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
                        "application/json": components["schemas"]["PaymentView"];
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
    "/api/v1/refund-legs": {
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
                    state?: string;
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
                        "application/json": components["schemas"]["PageRefundLegView"];
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
    "/api/v1/refund-legs/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefundLegDone"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefundLegView"];
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
    "/api/v1/refund-legs/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fail */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefundLegFailed"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefundLegView"];
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
    "/api/v1/remittance-claims": {
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
                    state?: string;
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
                        "application/json": components["schemas"]["PageClaimView"];
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
    "/api/v1/remittance-claims/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClaimApproval"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimView"];
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
    "/api/v1/remittance-claims/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClaimClosing"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimView"];
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
    "/api/v1/remittance-claims/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClaimClosing"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimView"];
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
                    "application/json": components["schemas"]["Reason"];
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
    "/api/v1/settlement-files": {
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
                    class?: string;
                    cursor?: string;
                    gatewayAccount?: string;
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
                        "application/json": components["schemas"]["SettlementView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Take */
        post: {
            parameters: {
                query?: {
                    gatewayAccount?: string;
                };
                header?: {
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SettlementFileWanted"];
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedRows"];
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
    "/api/v1/unmatched-payments": {
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
                        "application/json": components["schemas"]["PageUnmatchedView"];
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
    "/api/v1/unmatched-payments/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResolutionWanted"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResolvedView"];
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
    "/callbacks/{gatewayAccount}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    gatewayAccount: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "*/*": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
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
        BankAccountView: {
            account: string;
            bank: string;
            billingAccountId?: components["schemas"]["AccountId"] | null;
            currency: components["schemas"]["Currency"];
            holder: string;
        };
        BankAccountWanted: {
            bank: string;
            billingAccountId?: components["schemas"]["AccountId"] | null;
            currency: components["schemas"]["Currency"];
            holder: string;
            reason?: string | null;
        };
        BankLinesWanted: {
            lines: components["schemas"]["BankLineWanted"][];
        };
        BankLineView: {
            account: string;
            amount: components["schemas"]["Money"];
            bankReference: string;
            billingAccountId?: components["schemas"]["AccountId"] | null;
            claims: string[];
            id: string;
            importedAt: components["schemas"]["Instant"];
            payerAccount: string;
            payerName: string;
            paymentId?: string | null;
            returnDueOn: components["schemas"]["LocalDate"];
            state: components["schemas"]["LineState"];
            text: string;
            valueDate: components["schemas"]["LocalDate"];
        };
        BankLineWanted: {
            account: string;
            amount: components["schemas"]["Money"];
            bankReference: string;
            payerAccount?: string | null;
            payerName?: string | null;
            text?: string | null;
            valueDate: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        CallbackState: "CASE" | "DONE" | "IGNORED" | "MALFORMED" | "MISMATCH" | "PARKED" | "RECEIVED" | "UNMATCHED";
        CallbackView: {
            /** Format: int32 */
            attempts: number;
            body: string;
            detail?: string | null;
            eventId: string;
            gatewayAccount: string;
            id: string;
            nextAttemptAt?: components["schemas"]["Instant"] | null;
            receivedAt: components["schemas"]["Instant"];
            state: components["schemas"]["CallbackState"];
        };
        ChannelView: {
            code: string;
            country?: string | null;
            description: string;
            enabled: boolean;
            gateway: string;
            gatewayAccount: string;
            method: string;
            minimumAmount: components["schemas"]["Money"];
            name: string;
            serviceFee: components["schemas"]["Money"];
        };
        ClaimApproval: {
            lineId?: string | null;
            reason?: string | null;
        };
        ClaimClosing: {
            reason?: string | null;
        };
        /** @enum {string} */
        ClaimState: "APPROVED" | "CANCELLED" | "MATCHED" | "OPEN" | "PENDING_REVIEW" | "REJECTED";
        ClaimView: {
            amount: components["schemas"]["Money"];
            approvedOnce?: boolean | null;
            billingAccountId: components["schemas"]["AccountId"];
            createdAt: components["schemas"]["Instant"];
            decidedAt?: components["schemas"]["Instant"] | null;
            id: string;
            lineId?: string | null;
            payerName: string;
            paymentId?: string | null;
            proof?: string | null;
            reason?: string | null;
            reference: string;
            state: components["schemas"]["ClaimState"];
            valueDate: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Currency: "EUR" | "HKD" | "IDR" | "SGD" | "USD";
        Destination: {
            account?: string | null;
            bank?: string | null;
            holder?: string | null;
            type: components["schemas"]["Route"];
        };
        Differing: {
            account: string;
            bankReference: string;
            /** Format: int32 */
            index: number;
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
        GatewayAccountView: {
            callbackUrl: string;
            /** Format: int32 */
            expiryMinutes: number;
            gateway: string;
            merchantCode: string;
            name: string;
            outputType: string;
            returnUrl?: string | null;
            /** Format: int32 */
            secrets: number;
            url: string;
        };
        ImportedLines: {
            differing: components["schemas"]["Differing"][];
            /** Format: int32 */
            imported: number;
            /** Format: int32 */
            repeated: number;
        };
        ImportedRows: {
            /** Format: int32 */
            imported: number;
            /** Format: int32 */
            repeated: number;
        };
        InCurrency: {
            currency: components["schemas"]["Currency"];
            minimumAmount: components["schemas"]["Money"];
            serviceFee: components["schemas"]["Money"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        InvoicePaymentWanted: {
            channel: string;
            invoiceId: string;
            reason?: string | null;
            returnUrl?: string | null;
        };
        /** @enum {string} */
        Kind: "CARD" | "WALLET";
        /** @enum {string} */
        LegState: "ASKED" | "BY_HAND" | "DONE" | "FAILED" | "PENDING" | "REQUESTED";
        /** @enum {string} */
        LineState: "ASSIGNED" | "OPEN" | "RETURNED" | "RETURN_DUE";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        MethodState: "ACTIVE" | "FAILED" | "REMOVED" | "SETTING_UP";
        MethodView: {
            channel: string;
            chargeable: boolean;
            createdAt: components["schemas"]["Instant"];
            default: boolean;
            id: string;
            kind: components["schemas"]["Kind"];
            label?: string | null;
            methodId: string;
            setupUrl?: string | null;
            state: components["schemas"]["MethodState"];
            threshold?: components["schemas"]["Money"] | null;
        };
        Money: {
            /**
             * @description A plain decimal, with as many decimals as the currency has at most
             * @example 50000
             */
            amount: string;
            currency: components["schemas"]["Currency"];
        };
        PageBankAccountView: {
            items: components["schemas"]["BankAccountView"][];
            nextCursor?: string | null;
        };
        PageBankLineView: {
            items: components["schemas"]["BankLineView"][];
            nextCursor?: string | null;
        };
        PageCallbackView: {
            items: components["schemas"]["CallbackView"][];
            nextCursor?: string | null;
        };
        PageChannelView: {
            items: components["schemas"]["ChannelView"][];
            nextCursor?: string | null;
        };
        PageClaimView: {
            items: components["schemas"]["ClaimView"][];
            nextCursor?: string | null;
        };
        PageDueWorkView: {
            items: components["schemas"]["DueWorkView"][];
            nextCursor?: string | null;
        };
        PageEntry: {
            items: components["schemas"]["Entry"][];
            nextCursor?: string | null;
        };
        PageMethodView: {
            items: components["schemas"]["MethodView"][];
            nextCursor?: string | null;
        };
        PageParkedEventView: {
            items: components["schemas"]["ParkedEventView"][];
            nextCursor?: string | null;
        };
        PagePaymentView: {
            items: components["schemas"]["PaymentView"][];
            nextCursor?: string | null;
        };
        PageRefundLegView: {
            items: components["schemas"]["RefundLegView"][];
            nextCursor?: string | null;
        };
        PageUnmatchedView: {
            items: components["schemas"]["UnmatchedView"][];
            nextCursor?: string | null;
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
        PaymentChannel: {
            code: string;
            country?: string | null;
            currencies: components["schemas"]["InCurrency"][];
            description: string;
            enabled: boolean;
            gatewayAccount: string;
            method: string;
            name: string;
        };
        PaymentMethodChange: {
            default?: boolean | null;
            reason?: string | null;
            threshold?: components["schemas"]["Money"] | null;
        };
        PaymentMethodWanted: {
            channel: string;
            reason?: string | null;
            returnUrl?: string | null;
        };
        /** @enum {string} */
        PaymentState: "CREATED" | "PENDING" | "PROCESSING" | "PAID" | "FAILED" | "EXPIRED" | "CANCELLED" | "PARTIALLY_REFUNDED" | "REFUNDED" | "REVERSED" | "CHARGEBACK";
        PaymentView: {
            billingAccountId: components["schemas"]["AccountId"];
            channel: string;
            createdAt: components["schemas"]["Instant"];
            credit: components["schemas"]["Money"];
            expiresAt: components["schemas"]["Instant"];
            gatewayTransactionId?: string | null;
            invoiceId?: string | null;
            nextTryAt?: components["schemas"]["Instant"] | null;
            orderId: string;
            originPaymentId?: string | null;
            paidAt?: components["schemas"]["Instant"] | null;
            paymentId: string;
            paymentUrl?: string | null;
            purpose: components["schemas"]["Purpose"];
            referenceNumber?: string | null;
            serviceFee: components["schemas"]["Money"];
            state: components["schemas"]["PaymentState"];
            tax: components["schemas"]["Money"];
            taxLines: components["schemas"]["TaxLine"][];
            total: components["schemas"]["Money"];
            tries: components["schemas"]["Try"][];
            /** Format: int32 */
            try?: number | null;
            voucherCode?: string | null;
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
        /** @enum {string} */
        Purpose: "AUTO_CHARGE" | "INVOICE" | "REMITTANCE" | "THRESHOLD" | "TOP_UP";
        Reason: {
            reason?: string | null;
        };
        RefundLegDone: {
            reason?: string | null;
            referenceNumber: string;
        };
        RefundLegFailed: {
            reason?: string | null;
        };
        RefundLegView: {
            amount: components["schemas"]["Money"];
            billingAccountId: components["schemas"]["AccountId"];
            closedAt?: components["schemas"]["Instant"] | null;
            destination: components["schemas"]["Destination"];
            failure?: string | null;
            id: string;
            kind: string;
            /** Format: int32 */
            leg: number;
            paymentId: string;
            reason: string;
            referenceNumber?: string | null;
            refundId: string;
            requestedAt: components["schemas"]["Instant"];
            state: components["schemas"]["LegState"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        RemittanceAccountView: {
            account: string;
            bank: string;
            currency: components["schemas"]["Currency"];
            dedicated: boolean;
            holder: string;
        };
        RemittanceClaimWanted: {
            amount: components["schemas"]["Money"];
            payerName: string;
            proof?: string | null;
            reason?: string | null;
            reference: string;
            valueDate: components["schemas"]["LocalDate"];
        };
        Reported: {
            amount: string;
            currency: string;
        };
        ResolutionWanted: {
            id?: string | null;
            reason?: string | null;
            to: components["schemas"]["To"];
        };
        ResolvedView: {
            id: string;
            paymentId?: string | null;
            reason: string;
            state: components["schemas"]["State"];
            to: components["schemas"]["To"];
        };
        /** @enum {string} */
        Route: "DESIGNATED" | "ORIGINAL";
        /** @enum {string} */
        SettlementClass: "MATCHED" | "AMOUNT_DIFFERS" | "DUPLICATE" | "FEE_DIFFERS" | "MISSING_HERE" | "MISSING_THERE" | "NOBODYS" | "STATE_DIFFERS";
        SettlementDayView: {
            class: components["schemas"]["SettlementClass"];
            day: components["schemas"]["LocalDate"];
            fee: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            kind: components["schemas"]["SettlementKind"];
            net: components["schemas"]["Money"];
            /** Format: int64 */
            rows: number;
        };
        SettlementFileWanted: {
            rows: components["schemas"]["SettlementRow"][];
        };
        /** @enum {string} */
        SettlementKind: "CHARGEBACK" | "PAYMENT" | "REFUND";
        SettlementRow: {
            fee: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            kind: components["schemas"]["SettlementKind"];
            net: components["schemas"]["Money"];
            orderId?: string | null;
            settledOn: components["schemas"]["LocalDate"];
            transactionId: string;
        };
        SettlementRowView: {
            action: string;
            class: components["schemas"]["SettlementClass"];
            fee: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            kind: components["schemas"]["SettlementKind"];
            net: components["schemas"]["Money"];
            /** Format: int32 */
            number: number;
            orderId: string;
            paymentId?: string | null;
            settledOn: components["schemas"]["LocalDate"];
            transactionId: string;
        };
        SettlementView: {
            days: components["schemas"]["SettlementDayView"][];
            items: components["schemas"]["SettlementRowView"][];
            nextCursor?: string | null;
        };
        /** @enum {string} */
        State: "RESOLVED" | "SECOND_PERSON_NEEDED";
        TaxLine: {
            amount: components["schemas"]["Money"];
            base: components["schemas"]["Money"];
            rate: string;
            rule: string;
        };
        /** @enum {string} */
        To: "ACCOUNT" | "PAYMENT" | "RETURN";
        TopUpWanted: {
            amount: components["schemas"]["Money"];
            channel: string;
            reason?: string | null;
            returnUrl?: string | null;
            voucherCode?: string | null;
        };
        Try: {
            /** Format: int32 */
            number: number;
            orderId: string;
            startedAt: components["schemas"]["Instant"];
        };
        UnmatchedView: {
            amount: components["schemas"]["Reported"];
            gatewayAccount: string;
            id: string;
            kind: string;
            orderId: string;
            paymentId?: string | null;
            reason: string;
            receivedAt: components["schemas"]["Instant"];
            reference: string;
            secondPersonFor?: components["schemas"]["AccountId"] | null;
        };
        Wanted: {
            code?: string | null;
            country?: string | null;
            currencies: components["schemas"]["InCurrency"][];
            description: string;
            enabled: boolean;
            gateway?: string | null;
            gatewayAccount: string;
            method: string;
            name: string;
        };
        Wanted1: {
            /** Format: int32 */
            expiryMinutes: number;
            gateway: string;
            merchantCode: string;
            outputType?: string | null;
            returnUrl?: string | null;
            url: string;
        };
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
