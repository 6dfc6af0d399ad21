// Made by "npm run api" from contracts/openapi/account.yaml; not to be edited.
export interface paths {
    "/api/v1/approvals": {
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
                        "application/json": components["schemas"]["PageApprovalView"];
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
    "/api/v1/approvals/{approvalId}": {
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
                    approvalId: string;
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
                        "application/json": components["schemas"]["ApprovalView"];
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
    "/api/v1/approvals/{approvalId}/approve": {
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
                    approvalId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApprovalView"];
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
    "/api/v1/approvals/{approvalId}/reject": {
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
                    approvalId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApprovalView"];
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
    "/api/v1/billing-accounts": {
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
                    cloudAccountId?: string;
                    cursor?: string;
                    limit?: string;
                    name?: string;
                    partnerId?: string;
                    registrationNumber?: string;
                    status?: string;
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
                        "application/json": components["schemas"]["PageBillingAccountView"];
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
    "/api/v1/billing-accounts/{id}": {
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
                        "application/json": components["schemas"]["BillingAccountView"];
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
        /** Rename */
        patch: {
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
                    "application/json": components["schemas"]["Rename"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BillingAccountView"];
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
    "/api/v1/billing-accounts/{id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adjust */
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
                    "application/json": components["schemas"]["Adjustment"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdjustmentView"];
                    };
                };
                /** @description It awaits an approval (A-15) */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AwaitedApproval"];
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
    "/api/v1/billing-accounts/{id}/administrators": {
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
                        "application/json": components["schemas"]["PageAdministratorView"];
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
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddedAdministrators"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageAdministratorView"];
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
    "/api/v1/billing-accounts/{id}/administrators/{cloudAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    cloudAccountId: string;
                    id: components["schemas"]["AccountId"];
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
    "/api/v1/billing-accounts/{id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: {
            parameters: {
                query?: {
                    at?: string;
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
                        "application/json": components["schemas"]["Assets"];
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
    "/api/v1/billing-accounts/{id}/bills": {
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
                        "application/json": components["schemas"]["PageBillView"];
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
    "/api/v1/billing-accounts/{id}/bills/{invoiceId}/mark-paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                    invoiceId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaidOutside"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BillView"];
                    };
                };
                /** @description It awaits an approval (A-15) */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AwaitedApproval"];
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
    "/api/v1/billing-accounts/{id}/credit-control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
                    "application/json": components["schemas"]["CreditControlWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CreditControlView"];
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
    "/api/v1/billing-accounts/{id}/credit-control/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm */
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
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CreditControlView"];
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
    "/api/v1/billing-accounts/{id}/credit-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
                    "application/json": components["schemas"]["CreditLimitWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CreditInformationView"];
                    };
                };
                /** @description It awaits an approval (A-15) */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AwaitedApproval"];
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
    "/api/v1/billing-accounts/{id}/credit-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records */
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
                        "application/json": components["schemas"]["CreditRecords"];
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
    "/api/v1/billing-accounts/{id}/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries */
        get: {
            parameters: {
                query?: {
                    asset?: string[];
                    channel?: string;
                    cursor?: string;
                    direction?: string;
                    from?: string;
                    limit?: string;
                    month?: string;
                    outsideNumber?: string;
                    sourceId?: string;
                    to?: string;
                    transactionId?: string;
                    type?: string;
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
                        "application/json": components["schemas"]["PageLedgerEntryView"];
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
    "/api/v1/billing-accounts/{id}/partner-policy": {
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
                        "application/json": components["schemas"]["PolicyView"];
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
                    "application/json": components["schemas"]["PolicyWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyView"];
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
    "/api/v1/billing-accounts/{id}/payees": {
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
                        "application/json": components["schemas"]["PagePayeeView"];
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
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddedAccounts"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagePayeeView"];
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
    "/api/v1/billing-accounts/{id}/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
                    "application/json": components["schemas"]["QuotaWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuotaView"];
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
    "/api/v1/billing-accounts/{id}/quota-alerts": {
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
                        "application/json": components["schemas"]["AlertsView"];
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
                    "application/json": components["schemas"]["AlertsWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AlertsView"];
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
    "/api/v1/billing-accounts/{id}/quota-consumption": {
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
                        "application/json": components["schemas"]["PageConsumptionView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Post */
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
                    "application/json": components["schemas"]["ConsumptionWish"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConsumptionView"];
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
    "/api/v1/billing-accounts/{id}/quota-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records */
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
                        "application/json": components["schemas"]["PageQuotaRecordView"];
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
    "/api/v1/billing-accounts/{id}/refunds": {
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
                        "application/json": components["schemas"]["PageRefundView"];
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
    "/api/v1/billing-accounts/{id}/reservations": {
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
                        "application/json": components["schemas"]["PageReservationView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Hold */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReservationView"];
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
    "/api/v1/billing-accounts/{id}/reservations/{reservationId}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Capture */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                    reservationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaptureWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReservationView"];
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
    "/api/v1/billing-accounts/{id}/reservations/{reservationId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                    reservationId: string;
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
                        "application/json": components["schemas"]["ReservationView"];
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
    "/api/v1/billing-accounts/{id}/settings/auto-write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Automatic */
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
                        "application/json": components["schemas"]["Switch"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Automatic */
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
                    "application/json": components["schemas"]["SwitchWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Switch"];
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
    "/api/v1/billing-accounts/{id}/settings/low-balance-alert": {
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
                        "application/json": components["schemas"]["LowBalanceAlert"];
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
                    "application/json": components["schemas"]["LowBalanceWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LowBalanceAlert"];
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
    "/api/v1/billing-accounts/{id}/settings/service-suspension": {
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
                        "application/json": components["schemas"]["ServiceSuspensionView"];
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
                    "application/json": components["schemas"]["Wish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceSuspensionView"];
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
    "/api/v1/billing-accounts/{id}/settings/settlement-currency": {
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
                        "application/json": components["schemas"]["SettlementCurrencyView"];
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
                    "application/json": components["schemas"]["CurrencyWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettlementCurrencyView"];
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
    "/api/v1/billing-accounts/{id}/settings/write-off-previous-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Previous Bills */
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
                        "application/json": components["schemas"]["Switch"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Previous Bills */
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
                    "application/json": components["schemas"]["SwitchWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Switch"];
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
    "/api/v1/billing-accounts/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                };
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
                    "application/json": components["schemas"]["SettlementWish"];
                };
            };
            responses: {
                /** @description What it would be, with dryRun */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettlementView"];
                    };
                };
                201: {
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
    "/api/v1/billing-accounts/{id}/statements/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** File */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["AccountId"];
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
                        "application/json": components["schemas"]["Statement"];
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
    "/api/v1/billing-accounts/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Post */
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
                    "application/json": components["schemas"]["StatusWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BillingAccountView"];
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
    "/api/v1/billing-accounts/{id}/transfers": {
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
                        "application/json": components["schemas"]["Transfers"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Transfer */
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
                    "application/json": components["schemas"]["TransferWish"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
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
    "/api/v1/billing-accounts/{id}/transfers/{transferId}/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reclaim */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: components["schemas"]["AccountId"];
                    transferId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reclaiming"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
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
    "/api/v1/billing-accounts/{id}/voucher-redemptions": {
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
                        "application/json": components["schemas"]["PageRedemptionView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Redeem */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                };
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
                    "application/json": components["schemas"]["CodeWish"];
                };
            };
            responses: {
                /** @description What it would be, with dryRun */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RedemptionView"];
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RedemptionView"];
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
    "/api/v1/billing-accounts/{id}/vouchers": {
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
                        "application/json": components["schemas"]["PageHeldVoucherView"];
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
    "/api/v1/billing-accounts/{id}/withdrawals": {
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
                        "application/json": components["schemas"]["PageRefundView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Withdraw */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                };
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
                    "application/json": components["schemas"]["WithdrawalWish"];
                };
            };
            responses: {
                /** @description What it would be, with dryRun */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WithdrawalView"];
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WithdrawalView"];
                    };
                };
                /** @description It awaits an approval (A-15) */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AwaitedApproval"];
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
    "/api/v1/billing-accounts/{id}/withdrawals/{withdrawalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
                    withdrawalId: string;
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
                        "application/json": components["schemas"]["RefundView"];
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
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloud-accounts/{cloudAccountId}": {
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
                        "application/json": components["schemas"]["CloudAccountView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /** Register */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    cloudAccountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            responses: {
                /** @description It was registered so before */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CloudAccountView"];
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CloudAccountView"];
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
        /** Change */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    cloudAccountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountPatch"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CloudAccountView"];
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
    "/api/v1/cloud-accounts/{cloudAccountId}/payer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    cloudAccountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PayerWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PayeeView"];
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
    "/api/v1/enterprises": {
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
                        "application/json": components["schemas"]["PageEnterpriseRowView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Apply */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EnterpriseWish"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EnterpriseView"];
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
    "/api/v1/enterprises/{id}": {
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
                        "application/json": components["schemas"]["EnterpriseView"];
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
    "/api/v1/enterprises/{id}/approve": {
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
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EnterpriseView"];
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
    "/api/v1/enterprises/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite */
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
                    "application/json": components["schemas"]["InvitationWish"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelationshipView"];
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
    "/api/v1/enterprises/{id}/members/{cloudAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Dissolve */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    cloudAccountId: string;
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
                        "application/json": components["schemas"]["RelationshipView"];
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
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/reject": {
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
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EnterpriseView"];
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
    "/api/v1/enterprises/{id}/settings/low-balance-alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EnterpriseAlertWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EnterpriseAlert"];
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
    "/api/v1/enterprises/{id}/unified-settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make */
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
                    "application/json": components["schemas"]["UnifiedWish"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnifiedSettlementView"];
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
    "/api/v1/enterprises/{id}/unified-settlements/{settlementId}": {
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
                    id: string;
                    settlementId: string;
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
                        "application/json": components["schemas"]["UnifiedSettlementView"];
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
    "/api/v1/enterprises/{id}/unified-settlements/{settlementId}/cancel": {
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
                    settlementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnifiedSettlementView"];
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
    "/api/v1/enterprises/{id}/unified-settlements/{settlementId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                    settlementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnifiedSettlementView"];
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
    "/api/v1/entities/{registrationNumber}/credit": {
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
                    registrationNumber: string;
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
                        "application/json": components["schemas"]["EntityCreditView"];
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
                    registrationNumber: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EntityCreditWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EntityCreditView"];
                    };
                };
                /** @description It awaits an approval (A-15) */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AwaitedApproval"];
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
    "/api/v1/invitations/{id}": {
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
                        "application/json": components["schemas"]["RelationshipView"];
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
    "/api/v1/invitations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept */
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
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelationshipView"];
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
    "/api/v1/invitations/{id}/cancel": {
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
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelationshipView"];
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
    "/api/v1/invitations/{id}/reject": {
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
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RelationshipView"];
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
    "/api/v1/ledger/integrity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report */
        get: {
            parameters: {
                query?: never;
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
                        "application/json": components["schemas"]["IntegrityReport"];
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
    "/api/v1/ledger/integrity/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release */
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Released"];
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
    "/api/v1/payments/{paymentId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refund */
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
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentRefundWish"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefundView"];
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
    "/api/v1/provider-settings/{name}": {
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
                        "application/json": components["schemas"]["ProviderSettingView"];
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
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SettingWish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderSettingView"];
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
    "/api/v1/vouchers": {
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
                    code?: string;
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
                        "application/json": components["schemas"]["PageVoucherView"];
                    };
                };
                400: components["responses"]["Problem"];
                401: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Create */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "X-Reason"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VoucherWish"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VoucherView"];
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
    "/api/v1/vouchers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
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
        /** Change */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "X-Reason"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VoucherPatch"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VoucherView"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @example 1000000000000008 */
        AccountId: string;
        AccountPatch: {
            /** @enum {string|null} */
            billingType?: components["schemas"]["BillingType"];
            email?: string | null;
            legalEntity?: string | null;
            locale?: string | null;
            owner?: components["schemas"]["Owner"] | null;
            /** @enum {string|null} */
            paymentMode?: components["schemas"]["PaymentMode"];
            reason?: string | null;
            timeZone?: string | null;
        };
        /** @enum {string} */
        AccountStatus: "VALID" | "FROZEN" | "DEREGISTERED";
        /** @enum {string} */
        AccountType: "DIRECT" | "ECOSYSTEM";
        AccountView: {
            allocations: components["schemas"]["Part"][];
            assets?: components["schemas"]["Asset"][] | null;
            billingAccountId: components["schemas"]["AccountId"];
            bills: components["schemas"]["Pick"][];
            refusal?: components["schemas"]["Refusal"] | null;
            state: components["schemas"]["State4"];
        };
        AccountWish: {
            assets?: components["schemas"]["Asset"][] | null;
            billingAccountId: components["schemas"]["AccountId"];
            bills: components["schemas"]["Pick"][];
        };
        AddedAccounts: {
            cloudAccountIds: string[];
            reason?: string | null;
        };
        AddedAdministrators: {
            cloudAccountIds: string[];
            reason?: string | null;
        };
        Adjustment: {
            amount: components["schemas"]["Money"];
            asset: components["schemas"]["Target"];
            month?: components["schemas"]["YearMonth"] | null;
            reason?: string | null;
        };
        AdjustmentView: {
            amount: components["schemas"]["Money"];
            asset: components["schemas"]["Target"];
            bookedAt: components["schemas"]["Instant"];
            reason: string;
            transactionId: string;
        };
        AdministratorView: {
            cloudAccountId: string;
            kind: components["schemas"]["Kind1"];
            since: components["schemas"]["Instant"];
        };
        AlertsView: {
            levels: components["schemas"]["Money"][];
        };
        AlertsWish: {
            levels: components["schemas"]["Money"][];
            reason?: string | null;
        };
        AllocationView: {
            amount: components["schemas"]["Money"];
            asset: components["schemas"]["Asset"];
            invoiceId: string;
        };
        /** @enum {string} */
        ApprovalState: "OPEN" | "APPROVED" | "REJECTED";
        ApprovalView: {
            amount: components["schemas"]["Money"];
            billingAccountId?: components["schemas"]["AccountId"] | null;
            decidedAt?: components["schemas"]["Instant"] | null;
            decidedBy?: string | null;
            decisionReason?: string | null;
            id: string;
            kind: components["schemas"]["LimitedDeed"];
            object: string;
            reason: string;
            refusal?: components["schemas"]["RefusalView"] | null;
            request: unknown;
            requestedAt: components["schemas"]["Instant"];
            requestedBy: string;
            state: components["schemas"]["ApprovalState"];
        };
        /** @enum {string} */
        Asset: "CASH" | "TRANSFER_LEDGER" | "PROMO_CREDIT" | "CREDIT_REFUND" | "VOUCHER" | "QUOTA" | "QUOTA_LEDGER";
        Assets: Record<string, never>;
        AwaitedApproval: {
            approvalId: string;
        };
        BillingAccountView: {
            billingType: components["schemas"]["BillingType"];
            cloudAccountId: string;
            createdAt: components["schemas"]["Instant"];
            creditControlled: boolean;
            currency: components["schemas"]["Currency"];
            email: string;
            id: components["schemas"]["AccountId"];
            legalEntity: string;
            locale: string;
            name: string;
            owner: components["schemas"]["Owner"];
            partnerId?: string | null;
            paymentMode: components["schemas"]["PaymentMode"];
            pricingCurrency: components["schemas"]["Currency"];
            rights?: components["schemas"]["Right"][] | null;
            status: components["schemas"]["AccountStatus"];
            suspension: string;
            taxPoint: components["schemas"]["TaxPoint"];
            timeZone: string;
            type: components["schemas"]["AccountType"];
        };
        /** @enum {string} */
        BillingType: "METERED" | "UNMETERED";
        /** @enum {string} */
        BillKind: "USAGE" | "TERM" | "REVERSAL";
        BillView: {
            coveredBy: components["schemas"]["CoveredBy"][];
            dueAt?: components["schemas"]["Instant"] | null;
            invoiceable: components["schemas"]["Money"];
            invoiceId: string;
            issueDate: components["schemas"]["LocalDate"];
            kind: components["schemas"]["BillKind"];
            month: components["schemas"]["YearMonth"];
            number?: string | null;
            overdue: boolean;
            scope: components["schemas"]["Scope"];
            total: components["schemas"]["Money"];
            unsettled: components["schemas"]["Money"];
        };
        CaptureWish: {
            amount?: components["schemas"]["Money"] | null;
        };
        /** @enum {string} */
        Change: "INCREASE" | "DECREASE";
        /** @enum {string} */
        ChangeSource: "OPERATOR";
        /** @enum {string} */
        Channel: "ACCT_CASH" | "ADMIN" | "ALIPAY" | "CREDIT_CARD" | "GENERIC" | "MIDTRANS" | "OFFLINE_REMIT" | "PAYPAL" | "REFUND" | "STRIPE" | "UNION_PAY_BANK" | "XENDIT";
        CloudAccountView: {
            billingAccountId: components["schemas"]["AccountId"];
            cloudAccountId: string;
            ownBillingAccountId: components["schemas"]["AccountId"];
            payers: components["schemas"]["Payer"][];
        };
        CodeWish: {
            code: string;
            reason?: string | null;
        };
        CommandView: {
            acknowledgedAt?: components["schemas"]["Instant"] | null;
            command: string;
            done?: boolean | null;
            failed: components["schemas"]["Failure"][];
            id: string;
            /** Format: int32 */
            sent: number;
            toldAt: components["schemas"]["Instant"];
        };
        ConsumptionView: {
            actor: string;
            amount: components["schemas"]["Money"];
            amountAfter: components["schemas"]["Money"];
            change: components["schemas"]["Change"];
            changedAt: components["schemas"]["Instant"];
            invoiceId?: string | null;
            outsideNumber: string;
            reason: string;
            transactionId: string;
        };
        ConsumptionWish: {
            amount: components["schemas"]["Money"];
            change: components["schemas"]["Change"];
            invoiceId?: string | null;
            outsideNumber: string;
            reason?: string | null;
        };
        CoveredBy: {
            amount: components["schemas"]["Money"];
            asset: string;
        };
        CreditContractOffer: {
            offeredAt: components["schemas"]["Instant"];
            paymentTerm: components["schemas"]["PaymentTerm"];
            settlementCycle: components["schemas"]["SettlementCycle"];
        };
        /** @enum {string} */
        CreditControlStatus: "NONE" | "AWAITING_CONFIRMATION" | "IN_FORCE" | "ENDED";
        CreditControlView: {
            awaitsConfirmation?: components["schemas"]["CreditContractOffer"] | null;
            paymentTerm?: components["schemas"]["PaymentTerm"] | null;
            /** @enum {string|null} */
            settlementCycle?: components["schemas"]["SettlementCycle"];
            status: components["schemas"]["CreditControlStatus"];
            validFrom?: components["schemas"]["Instant"] | null;
            validTo?: components["schemas"]["Instant"] | null;
        };
        CreditControlWish: {
            enabled: boolean;
            paymentTerm?: components["schemas"]["PaymentTerm"] | null;
            reason?: string | null;
            /** @enum {string|null} */
            settlementCycle?: components["schemas"]["SettlementCycle"];
        };
        CreditInformationView: {
            available: components["schemas"]["Money"];
            awaitsConfirmation?: components["schemas"]["CreditContractOffer"] | null;
            contractDate?: components["schemas"]["LocalDate"] | null;
            creditLimit: components["schemas"]["Money"];
            currency: components["schemas"]["Currency"];
            entityAllocated?: components["schemas"]["Money"] | null;
            entityCredit?: components["schemas"]["Money"] | null;
            paymentTerm?: components["schemas"]["PaymentTerm"] | null;
            /** @enum {string|null} */
            settlementCycle?: components["schemas"]["SettlementCycle"];
            status: components["schemas"]["CreditControlStatus"];
            used: components["schemas"]["Money"];
            validFrom?: components["schemas"]["Instant"] | null;
            validTo?: components["schemas"]["Instant"] | null;
        };
        CreditLimitWish: {
            creditLimit: components["schemas"]["Money"];
            reason?: string | null;
        };
        CreditRecords: {
            information: components["schemas"]["CreditInformationView"];
            items: components["schemas"]["CreditRecordView"][];
            nextCursor?: string | null;
        };
        CreditRecordView: {
            actor: string;
            amountAfter: components["schemas"]["Money"];
            amountBefore: components["schemas"]["Money"];
            approvalId?: string | null;
            change: components["schemas"]["Money"];
            reason: string;
            source: components["schemas"]["ChangeSource"];
            transactionId: string;
            transferredAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Currency: "EUR" | "HKD" | "IDR" | "SGD" | "USD";
        CurrencyTotal: {
            balanced: boolean;
            credit: components["schemas"]["Money"];
            currency: components["schemas"]["Currency"];
            debit: components["schemas"]["Money"];
        };
        CurrencyWish: {
            currency: components["schemas"]["Currency"];
            reason?: string | null;
        };
        DatedView: {
            actor: string;
            reason: string;
            setAt: components["schemas"]["Instant"];
            validFrom: components["schemas"]["LocalDate"];
            value: unknown;
        };
        DecisionWish: {
            reason?: string | null;
        };
        Difference: {
            billingAccountId: components["schemas"]["AccountId"];
            detail: string;
            kind: components["schemas"]["Kind2"];
        };
        /** @enum {string} */
        Direction: "IN" | "OUT";
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
        EnterpriseAlert: {
            billingAccountIds: components["schemas"]["AccountId"][];
            enabled: boolean;
            threshold: components["schemas"]["Money"];
        };
        EnterpriseAlertWish: {
            billingAccountIds: components["schemas"]["AccountId"][];
            enabled: boolean;
            reason?: string | null;
            runOut?: boolean | null;
            threshold: components["schemas"]["Money"];
        };
        EnterpriseRowView: {
            appliedAt: components["schemas"]["Instant"];
            id: string;
            mainAccount: components["schemas"]["AccountId"];
            managementCloudAccountId: string;
            name: string;
            state: components["schemas"]["State"];
        };
        EnterpriseView: {
            appliedAt: components["schemas"]["Instant"];
            decidedAt?: components["schemas"]["Instant"] | null;
            id: string;
            mainAccount: components["schemas"]["AccountId"];
            managementCloudAccountId: string;
            members: components["schemas"]["RelationshipView"][];
            name: string;
            reason?: string | null;
            state: components["schemas"]["State"];
        };
        EnterpriseWish: {
            managementCloudAccountId: string;
            name: string;
            reason?: string | null;
        };
        EntityCreditView: {
            allocated: components["schemas"]["Money"];
            credit: components["schemas"]["Money"];
            registrationNumber: string;
            unallocated: components["schemas"]["Money"];
        };
        EntityCreditWish: {
            credit: components["schemas"]["Money"];
            reason?: string | null;
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
        Failed: {
            condition: components["schemas"]["SwitchCondition"];
            currency: components["schemas"]["Currency"];
            month: components["schemas"]["YearMonth"];
        };
        Failure: {
            reason: string;
            resourceId: string;
        };
        HeldVoucherView: {
            balance?: components["schemas"]["Money"] | null;
            code?: string | null;
            createdAt: components["schemas"]["Instant"];
            exclusions: string[];
            expiresAt: components["schemas"]["Instant"];
            kind: components["schemas"]["VoucherKind"];
            maximum?: components["schemas"]["Money"] | null;
            minimumSpend?: components["schemas"]["Money"] | null;
            orderKinds: components["schemas"]["OrderKind"][];
            paymentTypes: components["schemas"]["PaymentType"][];
            percent?: string | null;
            products: string[];
            scope: components["schemas"]["Scope"];
            state: components["schemas"]["VoucherState"];
            type: components["schemas"]["VoucherType"];
            usage: components["schemas"]["Used"][];
            validFrom?: components["schemas"]["Instant"] | null;
            value?: components["schemas"]["Money"] | null;
            voucherId: string;
        };
        Hold: {
            amount: components["schemas"]["Money"];
            expiresAt?: components["schemas"]["Instant"] | null;
            resourceId?: string | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IntegrityReport: {
            /** Format: int64 */
            accounts: number;
            currencies: components["schemas"]["CurrencyTotal"][];
            differences: components["schemas"]["Difference"][];
            everyBookCheckedSince?: components["schemas"]["Instant"] | null;
            outbox: components["schemas"]["Outbox"];
            parkedAccounts: components["schemas"]["AccountId"][];
            sound: boolean;
            unmatchedMoney: string[];
        };
        InvitationWish: {
            cloudAccountId: string;
            features?: string[] | null;
            permissions?: components["schemas"]["Permission"][] | null;
            policy: components["schemas"]["RelationPolicy"];
            reason?: string | null;
        };
        /** @enum {string} */
        Kind: "INDIVIDUAL" | "ENTERPRISE";
        /** @enum {string} */
        Kind1: "OWNER" | "SUPER" | "REGULAR";
        /** @enum {string} */
        Kind2: "ENTRIES" | "UNBALANCED" | "BALANCE" | "VOUCHER" | "OUTBOX";
        LedgerEntryView: {
            amount: components["schemas"]["Money"];
            asset: components["schemas"]["Asset"];
            balanceAfter: components["schemas"]["Money"];
            balanceBefore: components["schemas"]["Money"];
            bookedAt: components["schemas"]["Instant"];
            channel: components["schemas"]["Channel"];
            description: string;
            direction: components["schemas"]["Direction"];
            id: string;
            outsideNumber?: string | null;
            source: components["schemas"]["Source"];
            transactionId: string;
            type: components["schemas"]["TransactionType"];
        };
        Left: {
            amount?: components["schemas"]["Money"] | null;
            /** Format: int64 */
            hours?: number | null;
        };
        LegView: {
            amount: components["schemas"]["Money"];
            failure?: string | null;
            paymentId: string;
            referenceNumber?: string | null;
            sent?: components["schemas"]["Money"] | null;
            state: components["schemas"]["RefundState"];
            tax: components["schemas"]["Money"];
        };
        /** @enum {string} */
        LimitedDeed: "ADJUSTMENT" | "CREDIT_LIMIT" | "ENTITY_CREDIT" | "MARK_PAID" | "WITHDRAWAL";
        Line: {
            asset: components["schemas"]["Asset"];
            closing: components["schemas"]["Money"];
            expenditure: components["schemas"]["Money"];
            income: components["schemas"]["Money"];
            opening: components["schemas"]["Money"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LowBalanceAlert: {
            enabled: boolean;
            runOut?: boolean | null;
            threshold: components["schemas"]["Money"];
        };
        LowBalanceWish: {
            enabled: boolean;
            reason?: string | null;
            runOut?: boolean | null;
            threshold: components["schemas"]["Money"];
        };
        Money: {
            /**
             * @description A plain decimal, with as many decimals as the currency has at most
             * @example 50000
             */
            amount: string;
            currency: components["schemas"]["Currency"];
        };
        Movement: {
            asset: components["schemas"]["Asset"];
            channel: components["schemas"]["Channel"];
            expenditure: components["schemas"]["Money"];
            income: components["schemas"]["Money"];
            type: components["schemas"]["TransactionType"];
        };
        /** @enum {string} */
        OrderKind: "NEW" | "RENEWAL" | "UPGRADE";
        Outbox: {
            /** Format: int64 */
            refused: number;
            /** Format: int64 */
            waiting: number;
        };
        Owner: {
            address?: string | null;
            country?: string | null;
            kind: components["schemas"]["Kind"];
            name: string;
            registrationNumber?: string | null;
            taxId?: string | null;
            verified: boolean;
        };
        PageAdministratorView: {
            items: components["schemas"]["AdministratorView"][];
            nextCursor?: string | null;
        };
        PageApprovalView: {
            items: components["schemas"]["ApprovalView"][];
            nextCursor?: string | null;
        };
        PageBillingAccountView: {
            items: components["schemas"]["BillingAccountView"][];
            nextCursor?: string | null;
        };
        PageBillView: {
            items: components["schemas"]["BillView"][];
            nextCursor?: string | null;
        };
        PageConsumptionView: {
            items: components["schemas"]["ConsumptionView"][];
            nextCursor?: string | null;
        };
        PageDueWorkView: {
            items: components["schemas"]["DueWorkView"][];
            nextCursor?: string | null;
        };
        PageEnterpriseRowView: {
            items: components["schemas"]["EnterpriseRowView"][];
            nextCursor?: string | null;
        };
        PageEntry: {
            items: components["schemas"]["Entry"][];
            nextCursor?: string | null;
        };
        PageHeldVoucherView: {
            items: components["schemas"]["HeldVoucherView"][];
            nextCursor?: string | null;
        };
        PageLedgerEntryView: {
            items: components["schemas"]["LedgerEntryView"][];
            nextCursor?: string | null;
        };
        PageParkedEventView: {
            items: components["schemas"]["ParkedEventView"][];
            nextCursor?: string | null;
        };
        PagePayeeView: {
            items: components["schemas"]["PayeeView"][];
            nextCursor?: string | null;
        };
        PageQuotaRecordView: {
            items: components["schemas"]["QuotaRecordView"][];
            nextCursor?: string | null;
        };
        PageRedemptionView: {
            items: components["schemas"]["RedemptionView"][];
            nextCursor?: string | null;
        };
        PageRefundView: {
            items: components["schemas"]["RefundView"][];
            nextCursor?: string | null;
        };
        PageReservationView: {
            items: components["schemas"]["ReservationView"][];
            nextCursor?: string | null;
        };
        PageVoucherView: {
            items: components["schemas"]["VoucherView"][];
            nextCursor?: string | null;
        };
        PaidOutside: {
            amount?: components["schemas"]["Money"] | null;
            reason?: string | null;
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
        Part: {
            amount: components["schemas"]["Money"];
            asset: components["schemas"]["Asset"];
            invoiceId: string;
        };
        PayeeView: {
            cloudAccountId: string;
            effectiveFrom?: components["schemas"]["Instant"] | null;
            effectiveTo?: components["schemas"]["Instant"] | null;
            operator?: string | null;
            state: components["schemas"]["State2"];
            type: components["schemas"]["Type"];
        };
        Payer: {
            billingAccountId: components["schemas"]["AccountId"];
            effectiveFrom?: components["schemas"]["Instant"] | null;
            effectiveTo?: components["schemas"]["Instant"] | null;
            type: components["schemas"]["Type"];
        };
        PayerWish: {
            billingAccountId: string;
            reason?: string | null;
        };
        /** @enum {string} */
        PaymentMode: "PREPAID" | "POSTPAID";
        PaymentRefundWish: {
            amount: components["schemas"]["Money"];
            reason?: string | null;
        };
        PaymentTerm: {
            /** Format: int32 */
            days: number;
        };
        /** @enum {string} */
        PaymentType: "PREPAID" | "PAYG";
        /** @enum {string} */
        Permission: "FORBID_INVOICE_MANAGEMENT" | "FORBID_WITHDRAWAL" | "MANAGE_INVOICES" | "SHARE_CREDIT_IDENTITY" | "SHARE_DISCOUNT_POLICY" | "VIEW_CONSUMPTION" | "VIEW_RELATIONSHIP";
        Pick: {
            amount?: components["schemas"]["Money"] | null;
            invoiceId: string;
        };
        PolicyView: {
            frozen: boolean;
            policy: components["schemas"]["ShutDown"];
            purchaseBan: boolean;
        };
        PolicyWish: {
            frozen?: boolean | null;
            policy: components["schemas"]["ShutDown"];
            purchaseBan?: boolean | null;
            reason?: string | null;
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
        ProviderSettingView: {
            dated: components["schemas"]["DatedView"][];
            name: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
            value: unknown;
        };
        QuotaRecordView: {
            actor: string;
            amountAfter: components["schemas"]["Money"];
            amountBefore: components["schemas"]["Money"];
            change: components["schemas"]["Money"];
            changedAt: components["schemas"]["Instant"];
            reason: string;
            transactionId: string;
        };
        QuotaView: {
            availableCredit: components["schemas"]["Money"];
            quota: components["schemas"]["Money"];
        };
        QuotaWish: {
            confirm?: boolean | null;
            quota: components["schemas"]["Money"];
            reason?: string | null;
        };
        Reason: {
            reason?: string | null;
        };
        Reclaiming: {
            amount?: components["schemas"]["Money"] | null;
            reason?: string | null;
        };
        /** @enum {string} */
        RedemptionState: "WAITING" | "CREDITED";
        RedemptionView: {
            balance?: components["schemas"]["Money"] | null;
            code: string;
            creditedAt?: components["schemas"]["Instant"] | null;
            expiresAt?: components["schemas"]["Instant"] | null;
            id?: string | null;
            redeemedAt: components["schemas"]["Instant"];
            state: components["schemas"]["RedemptionState"];
            value: components["schemas"]["Money"];
            voucherId: string;
        };
        /** @enum {string} */
        RefundKind: "WITHDRAWAL" | "PAYMENT_REFUND" | "ORDER_REFUND";
        /** @enum {string} */
        RefundState: "REQUESTED" | "EXECUTING" | "DONE" | "PARTLY_DONE" | "FAILED" | "CANCELLED";
        RefundView: {
            amount: components["schemas"]["Money"];
            destination: components["schemas"]["Type1"];
            doneAt?: components["schemas"]["Instant"] | null;
            kind: components["schemas"]["RefundKind"];
            legs: components["schemas"]["LegView"][];
            reason: string;
            refundId: string;
            requestedAt: components["schemas"]["Instant"];
            source: components["schemas"]["SourceView"];
            state: components["schemas"]["RefundState"];
            tax: components["schemas"]["Money"];
        };
        Refusal: {
            detail: string;
            type: string;
        };
        RefusalView: {
            detail: string;
            refusedAt: components["schemas"]["Instant"];
            type: string;
        };
        Registration: {
            accountType: components["schemas"]["AccountType"];
            /** @enum {string|null} */
            billingType?: components["schemas"]["BillingType"];
            creditControlled?: boolean | null;
            /** @enum {string|null} */
            currency?: components["schemas"]["Currency"];
            email: string;
            legalEntity?: string | null;
            locale: string;
            name: string;
            owner: components["schemas"]["Owner"];
            partnerId?: string | null;
            paymentMode: components["schemas"]["PaymentMode"];
            timeZone?: string | null;
        };
        /** @enum {string} */
        RelationPolicy: "FINANCIAL_MANAGEMENT" | "TRUSTEESHIP";
        RelationshipView: {
            billingAccountId: components["schemas"]["AccountId"];
            cloudAccountId: string;
            endedAt?: components["schemas"]["Instant"] | null;
            enterpriseId: string;
            establishedAt?: components["schemas"]["Instant"] | null;
            expiresAt: components["schemas"]["Instant"];
            features: string[];
            id: string;
            invitedAt: components["schemas"]["Instant"];
            permissions: components["schemas"]["Permission"][];
            policy: components["schemas"]["RelationPolicy"];
            state: components["schemas"]["State1"];
        };
        Release: {
            reason?: string | null;
        };
        Released: {
            billingAccountId: components["schemas"]["AccountId"];
        };
        Rename: {
            name: string;
            reason?: string | null;
        };
        /** @enum {string} */
        ReservationState: "HELD" | "CAPTURED" | "RELEASED" | "EXPIRED";
        ReservationView: {
            amount: components["schemas"]["Money"];
            captured?: components["schemas"]["Money"] | null;
            endedAt?: components["schemas"]["Instant"] | null;
            expiresAt: components["schemas"]["Instant"];
            heldAt: components["schemas"]["Instant"];
            id: string;
            reservationId: string;
            resourceId?: string | null;
            state: components["schemas"]["ReservationState"];
        };
        /** @enum {string} */
        Right: "NAME" | "OUT" | "PAY" | "READ" | "RELATE" | "SETTINGS";
        /** @enum {string} */
        Scope: "PLATFORM" | "MARKETPLACE";
        ServiceSuspensionView: {
            command?: components["schemas"]["CommandView"] | null;
            enabled: boolean;
            graceAmount?: components["schemas"]["Money"] | null;
            /** Format: int64 */
            graceHours?: number | null;
            left?: components["schemas"]["Left"] | null;
            releaseAt?: components["schemas"]["Instant"] | null;
            since?: components["schemas"]["Instant"] | null;
            state: components["schemas"]["SuspensionState"];
            suspendAt?: components["schemas"]["Instant"] | null;
        };
        SettingWish: {
            reason?: string | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            value: unknown;
        };
        SettlementCurrencyView: {
            current: components["schemas"]["Currency"];
            effectiveFrom?: components["schemas"]["Instant"] | null;
            failed?: components["schemas"]["Failed"] | null;
            /** @enum {string|null} */
            next?: components["schemas"]["Currency"];
            offered: components["schemas"]["Currency"][];
            pricingCurrency: components["schemas"]["Currency"];
        };
        /** @enum {string} */
        SettlementCycle: "MONTHLY";
        SettlementView: {
            allocations: components["schemas"]["AllocationView"][];
        };
        SettlementWish: {
            assets?: components["schemas"]["Asset"][] | null;
            bills: components["schemas"]["Pick"][];
            reason?: string | null;
        };
        /** @enum {string} */
        ShutDown: "DEFAULT" | "IMMEDIATE";
        Source: {
            id: string;
            type: string;
        };
        SourceView: {
            id: string;
            type: string;
        };
        /** @enum {string} */
        State: "APPLIED" | "ACTIVE" | "REJECTED";
        /** @enum {string} */
        State1: "CONFIRMING" | "ACTIVE" | "REJECTED" | "CANCELED_BY_MEMBER" | "CANCELED_BY_MAIN" | "EXPIRED" | "DISSOLVED";
        /** @enum {string} */
        State2: "PENDING" | "VALID" | "EXPIRED";
        /** @enum {string} */
        State3: "DRAFT" | "RUNNING" | "DONE" | "CANCELLED";
        /** @enum {string} */
        State4: "WAITING" | "SETTLED" | "REFUSED";
        Statement: {
            assets: components["schemas"]["Line"][];
            month: components["schemas"]["YearMonth"];
            movements: components["schemas"]["Movement"][];
        };
        StatusWish: {
            noRunningResources?: boolean | null;
            reason?: string | null;
            status: components["schemas"]["AccountStatus"];
        };
        /** @enum {string} */
        SuspensionState: "NORMAL" | "GRACE" | "SUSPENDED" | "RELEASED";
        Switch: {
            enabled: boolean;
        };
        /** @enum {string} */
        SwitchCondition: "DIRECT" | "VALID" | "PAYS_FOR_ITSELF" | "NOT_OVERDUE" | "SETTLED" | "INVOICED" | "NO_PAYMENT_UNDER_WAY" | "NO_REFUND_UNDER_WAY" | "NO_UNIFIED_SETTLEMENT" | "RATE_PUBLISHED";
        SwitchWish: {
            enabled: boolean;
            reason?: string | null;
        };
        /** @enum {string} */
        Target: "CASH" | "PROMO_CREDIT" | "CREDIT_REFUND";
        Target1: {
            account?: string | null;
            bank?: string | null;
            holder?: string | null;
            proof?: string | null;
            type: components["schemas"]["Type3"];
        };
        /** @enum {string} */
        TaxPoint: "TOPUP" | "USAGE";
        /** @enum {string} */
        TransactionType: "ADJUST" | "CHARGE" | "CHARGEBACK" | "FX_CONVERT" | "PAY" | "PAY_FAILED" | "REFUND" | "REVERSAL" | "TRANSFER" | "VOUCHER_REDEEM" | "WITHDRAW" | "WRITE_OFF_REVERSAL";
        Transfers: {
            items: components["schemas"]["TransferView"][];
            nextCursor?: string | null;
            transferable: components["schemas"]["Money"];
        };
        /** @enum {string} */
        TransferState: "IN_TRANSIT" | "DONE";
        TransferView: {
            amount: components["schemas"]["Money"];
            counterpart: components["schemas"]["AccountId"];
            direction: components["schemas"]["Direction"];
            id: string;
            reclaimed: components["schemas"]["Money"];
            remark: string;
            revocable?: components["schemas"]["Money"] | null;
            state: components["schemas"]["TransferState"];
            transferredAt: components["schemas"]["Instant"];
        };
        TransferWish: {
            amount: components["schemas"]["Money"];
            reason?: string | null;
            remark: string;
            to: components["schemas"]["AccountId"];
        };
        /** @enum {string} */
        Type: "OWN" | "UNIFIED" | "TRUSTEESHIP";
        /** @enum {string} */
        Type1: "ORIGINAL" | "DESIGNATED" | "CASH" | "TRANSFER_LEDGER" | "CREDIT_REFUND";
        /** @enum {string} */
        Type2: "GIVEN" | "CHARGE" | "BILL" | "RETURNED" | "ORDER" | "CHANGED" | "LAPSED";
        /** @enum {string} */
        Type3: "ORIGINAL" | "DESIGNATED";
        UnifiedSettlementView: {
            accounts: components["schemas"]["AccountView"][];
            createdAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"] | null;
            enterpriseId: string;
            id: string;
            startedAt?: components["schemas"]["Instant"] | null;
            state: components["schemas"]["State3"];
        };
        UnifiedWish: {
            accounts: components["schemas"]["AccountWish"][];
            reason?: string | null;
        };
        Used: {
            amount: components["schemas"]["Money"];
            at: components["schemas"]["Instant"];
            balance: components["schemas"]["Money"];
            faceValue: components["schemas"]["Money"];
            invoiceId?: string | null;
            transactionId?: string | null;
            type: components["schemas"]["Type2"];
        };
        /** @enum {string} */
        VoucherKind: "CREDIT" | "BILL" | "COUPON";
        VoucherPatch: {
            active?: boolean | null;
            billingAccountId?: components["schemas"]["AccountId"] | null;
            /** Format: int32 */
            creditValidDays?: number | null;
            exclusions?: string[] | null;
            expiresAt?: components["schemas"]["Instant"] | null;
            firstTopUp?: boolean | null;
            maximum?: components["schemas"]["Money"] | null;
            minimumSpend?: components["schemas"]["Money"] | null;
            orderKinds?: components["schemas"]["OrderKind"][] | null;
            paymentTypes?: components["schemas"]["PaymentType"][] | null;
            percent?: string | null;
            products?: string[] | null;
            reason?: string | null;
            reusable?: boolean | null;
            /** Format: int64 */
            threshold?: number | null;
            validFrom?: components["schemas"]["Instant"] | null;
            value?: components["schemas"]["Money"] | null;
        };
        /** @enum {string} */
        VoucherState: "NOT_YET_EFFECTIVE" | "AVAILABLE" | "USED_UP" | "EXPIRED" | "CANCELLED";
        /** @enum {string} */
        VoucherType: "DEDUCTION" | "SPEND_AND_SAVE" | "DISCOUNT";
        VoucherView: {
            active: boolean;
            balance?: components["schemas"]["Money"] | null;
            billingAccountId?: components["schemas"]["AccountId"] | null;
            code?: string | null;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            creditValidDays?: number | null;
            exclusions?: string[] | null;
            expiresAt: components["schemas"]["Instant"];
            firstTopUp?: boolean | null;
            kind: components["schemas"]["VoucherKind"];
            maximum?: components["schemas"]["Money"] | null;
            minimumSpend?: components["schemas"]["Money"] | null;
            orderKinds?: components["schemas"]["OrderKind"][] | null;
            paymentTypes?: components["schemas"]["PaymentType"][] | null;
            percent?: string | null;
            products?: string[] | null;
            /** Format: int64 */
            redeemed?: number | null;
            reusable?: boolean | null;
            /** @enum {string|null} */
            scope?: components["schemas"]["Scope"];
            state: components["schemas"]["VoucherState"];
            /** Format: int64 */
            threshold?: number | null;
            /** @enum {string|null} */
            type?: components["schemas"]["VoucherType"];
            validFrom?: components["schemas"]["Instant"] | null;
            value?: components["schemas"]["Money"] | null;
            voucherId: string;
        };
        VoucherWish: {
            active?: boolean | null;
            billingAccountId?: components["schemas"]["AccountId"] | null;
            code?: string | null;
            /** Format: int32 */
            creditValidDays?: number | null;
            exclusions?: string[] | null;
            expiresAt?: components["schemas"]["Instant"] | null;
            firstTopUp?: boolean | null;
            kind: components["schemas"]["VoucherKind"];
            maximum?: components["schemas"]["Money"] | null;
            minimumSpend?: components["schemas"]["Money"] | null;
            orderKinds?: components["schemas"]["OrderKind"][] | null;
            paymentTypes?: components["schemas"]["PaymentType"][] | null;
            percent?: string | null;
            products?: string[] | null;
            reason?: string | null;
            reusable?: boolean | null;
            /** @enum {string|null} */
            scope?: components["schemas"]["Scope"];
            /** Format: int64 */
            threshold?: number | null;
            /** @enum {string|null} */
            type?: components["schemas"]["VoucherType"];
            validFrom?: components["schemas"]["Instant"] | null;
            value?: components["schemas"]["Money"] | null;
        };
        Wish: {
            enabled: boolean;
            reason?: string | null;
        };
        WithdrawalView: {
            amount: components["schemas"]["Money"];
            byDesignatedAccount: components["schemas"]["Money"];
            byOriginalRoute: components["schemas"]["Money"];
            destination: components["schemas"]["Type1"];
            kind: components["schemas"]["RefundKind"];
            legs: components["schemas"]["LegView"][];
            refundId?: string | null;
            requestedAt?: components["schemas"]["Instant"] | null;
            /** @enum {string|null} */
            state?: components["schemas"]["RefundState"];
            tax: components["schemas"]["Money"];
            withdrawable: components["schemas"]["Money"];
        };
        WithdrawalWish: {
            amount?: components["schemas"]["Money"] | null;
            destination?: components["schemas"]["Target1"] | null;
            reason?: string | null;
        };
        /** @example 2026-01 */
        YearMonth: string;
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
