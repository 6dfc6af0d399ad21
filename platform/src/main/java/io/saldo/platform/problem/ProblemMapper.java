package io.saldo.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.saldo.platform.sql.SqlState;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever reaches the edge into one problem+json; a bug shows as 500 without any of its inner words. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    public Response refused(ProblemException refusal, UriInfo uri) {
        return ProblemResponse.of(refusal, uri.getPath());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(UriInfo uri) {
        return ProblemResponse.of(CommonProblems.UNAUTHORIZED.because("Send a valid bearer token."), uri.getPath());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, UriInfo uri) {
        return ProblemResponse.of(CommonProblems.forbidden(), uri.getPath());
    }

    /** Not a body's fault (RightsFirst), so one of ours; Quarkus would answer it as the caller's. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e, UriInfo uri) {
        return unexpected(e, uri);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, UriInfo uri) {
        if (e.getResponse().getStatus() >= 500) {
            return unexpected(e, uri);
        }
        return ProblemResponse.of(byStatus(e.getResponse().getStatus()), uri.getPath());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, UriInfo uri) {
        if (SqlState.isLockTimeout(e) || SqlState.isDatabaseAway(e)) {
            LOG.warnf("Not available: %s", e.getMessage());
            return ProblemResponse.of(CommonProblems.unavailable(Duration.ofSeconds(1)), uri.getPath());
        }
        if (SqlState.isUnstorableText(e)) {
            return ProblemResponse.of(CommonProblems.MALFORMED.because("A text holds a NUL character."), uri.getPath());
        }
        LOG.errorf(e, "Unexpected failure of %s", uri.getPath());
        return ProblemResponse.of(
                CommonProblems.INTERNAL_ERROR.because("Something went wrong on our side; nothing was changed."),
                uri.getPath());
    }

    private static ProblemException byStatus(int status) {
        return switch (status) {
            case 401 -> CommonProblems.UNAUTHORIZED.because("Send a valid bearer token.");
            case 403 -> CommonProblems.forbidden();
            case 404 -> CommonProblems.notFound();
            case 405 -> CommonProblems.METHOD_NOT_ALLOWED.because("This path does not take this method.");
            case 406 -> CommonProblems.NOT_ACCEPTABLE.because("This path cannot answer in that form.");
            case 413 -> CommonProblems.TOO_LARGE.because("The body is larger than this path takes.");
            case 415 -> CommonProblems.UNSUPPORTED_MEDIA_TYPE.because("Send application/json.");
            default -> CommonProblems.MALFORMED.because("The request cannot be read.");
        };
    }
}
