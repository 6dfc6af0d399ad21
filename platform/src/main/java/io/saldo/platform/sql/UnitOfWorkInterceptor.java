package io.saldo.platform.sql;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Stands around Panache's own transaction interceptor (priority 200), so that a retry gets a new transaction. */
@Interceptor
@InUnitOfWork
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class UnitOfWorkInterceptor {

    private final UnitOfWork unitOfWork;

    public UnitOfWorkInterceptor(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @AroundInvoke
    @Nullable Object around(InvocationContext invocation) throws Exception {
        if (!Uni.class.isAssignableFrom(invocation.getMethod().getReturnType())) {
            return invocation.proceed();
        }
        return unitOfWork.run(() -> proceed(invocation));
    }

    private static Uni<?> proceed(InvocationContext invocation) {
        try {
            return (Uni<?>) invocation.proceed();
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }
}
