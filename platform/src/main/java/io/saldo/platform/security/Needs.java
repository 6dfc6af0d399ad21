package io.saldo.platform.security;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * What an operation with a body needs of its caller. It is asked only when the body cannot be read: then, too, rights are
 * answered before mistakes. With a good body the operation asks for itself, in the same way (ADR 64).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** One of these roles, whatever the object; without any, every role and none. */
    Role[] role() default {};

    /** The right that {@link #by} asks for. */
    Right right() default Right.READ;

    /** Who finds the object that the path names, and asks for the right on it; without one, the role is all. */
    Class<? extends Guard> by() default Guard.class;

    /** Lets a caller pass to the object that a path names, or refuses as the operation does. */
    interface Guard {

        /** Fails with 404 for what is not there or not the caller's to see, with 403 without the right. */
        Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path);

        /** The account that the path names; what is no id of one is not there. */
        static AccountId account(MultivaluedMap<String, String> path, String name) {
            @Nullable String text = path.getFirst(name);
            try {
                return AccountId.fromString(text == null ? "" : text);
            } catch (IllegalArgumentException e) {
                throw CommonProblems.notFound();
            }
        }
    }
}
