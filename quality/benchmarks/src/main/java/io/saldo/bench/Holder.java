package io.saldo.bench;

/** A billing account of the population, with the cloud account that it pays for. */
record Holder(String cloudAccountId, String billingAccountId) {

    String path(String rest) {
        return "/api/v1/billing-accounts/" + billingAccountId + rest;
    }
}
