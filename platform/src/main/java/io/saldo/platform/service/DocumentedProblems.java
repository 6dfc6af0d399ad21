package io.saldo.platform.service;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the OpenAPI document, as the build makes it from the code, what the code says for all operations at once. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedProblems implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String KEY = "Idempotency-Key";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents().addResponse(PROBLEM, refusal());
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/")) {
                item.getOperations().forEach(DocumentedProblems::complete);
            }
        });
    }

    private static void complete(HttpMethod method, Operation operation) {
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        statuses(method, operation)
                .forEach(status ->
                        answers.put(status, OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM)));
        if (answers.containsKey("201")
                && answers.get("201").getContent() == null) { // nothing is made where nothing comes back
            answers.remove("201");
            answers.put("204", OASFactory.createAPIResponse().description("No Content"));
        }
        var completed = OASFactory.createAPIResponses();
        answers.values().forEach(DocumentedProblems::leaveOutPreference);
        answers.forEach(completed::addAPIResponse);
        operation.setResponses(completed);
    }

    /** How much we prefer one form to another ({@code qs}) does not stand in the answer. */
    private static void leaveOutPreference(APIResponse answer) {
        if (answer.getContent() != null) {
            var content = OASFactory.createContent();
            answer.getContent()
                    .getMediaTypes()
                    .forEach((type, media) -> content.addMediaType(type.replaceFirst(";qs=.*", ""), media));
            answer.setContent(content);
        }
    }

    /** What is asked of every caller; a write may meet a state or a rule that is against it, and some want a key. */
    private static List<String> statuses(HttpMethod method, Operation operation) {
        List<String> statuses = new ArrayList<>(List.of("400", "401", "403", "404"));
        if (method != HttpMethod.GET) {
            statuses.addAll(List.of("409", "422"));
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> KEY.equals(it.getName()))) {
            statuses.add("428");
        }
        return statuses;
    }

    private static APIResponse refusal() {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM));
        return OASFactory.createAPIResponse()
                .description("Refused, and why (RFC 9457)")
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }

    private static Schema problem() {
        Schema error = object().addProperty(
                        "pointer", text("A JSON pointer into the body, or the name of a header or parameter"))
                .addProperty("detail", text("What is wrong there"))
                .required(List.of("pointer", "detail"));
        return object().addProperty("type", text("urn:saldo:problem: and the kind"))
                .addProperty("title", text("The kind, for a person"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("One sentence for a person"))
                .addProperty("instance", text("The path of the request"))
                .addProperty("rule", text("The id of the rule that refuses"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(error))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
