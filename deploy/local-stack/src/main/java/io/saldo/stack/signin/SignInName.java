package io.saldo.stack.signin;

import io.saldo.stack.StackFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A person or program that may sign in, with what its tokens will say. */
public record SignInName(
        String name,
        Optional<CloudUser> cloudUser,
        List<String> policies,
        List<String> roles,
        Optional<String> partner) {

    private static final Set<String> POLICIES =
            Set.of("BillingFullAccess", "BillingReadOnlyAccess", "ModifyBillingAccount");
    private static final Set<String> ROLES = Set.of("approver", "metering", "operator", "partner");

    public SignInName {
        policies = List.copyOf(policies);
        roles = List.copyOf(roles);
        require(name.matches("[a-z0-9._-]{1,64}"), "A sign-in name has 1 to 64 small letters, digits and . _ -.");
        require(POLICIES.containsAll(policies), "Policies are " + String.join(", ", sorted(POLICIES)) + ".");
        require(ROLES.containsAll(roles), "Roles are " + String.join(", ", sorted(ROLES)) + ".");
        require(policies.isEmpty() || cloudUser.isPresent(), "Policies need --cloud-account.");
        require(partner.isPresent() == roles.contains("partner"), "The role partner and --partner go together.");
    }

    /** Its place in a cloud account. */
    public record CloudUser(String cloudAccount, Kind kind) {

        public CloudUser {
            require(
                    cloudAccount.matches("[A-Za-z0-9._:-]{1,128}"),
                    "A cloud account id has 1 to 128 letters, digits and . _ : -.");
        }
    }

    /** The cloud account itself, or one of its users. */
    public enum Kind {
        ROOT,
        RAM
    }

    Map<String, List<String>> attributes() {
        Map<String, List<String>> attributes = new HashMap<>();
        cloudUser.ifPresent(user -> {
            attributes.put("cloud_account_id", List.of(user.cloudAccount()));
            attributes.put("user_kind", List.of(user.kind().name()));
        });
        if (!policies.isEmpty()) {
            attributes.put("policies", policies);
        }
        partner.ifPresent(id -> attributes.put("partner_id", List.of(id)));
        return attributes;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new StackFailure(sentence);
        }
    }
}
