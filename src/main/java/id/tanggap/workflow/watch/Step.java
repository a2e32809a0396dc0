package id.tanggap.workflow.watch;

import id.tanggap.complaint.Complaint;

/**
 * Where a case stands in {@code bpmn/complaint.bpmn}, by its own record.
 *
 * @param activity of the whole story
 * @param passed user task or start at which the called model begins, but which the case has passed; null if it has not
 * @param waitsAt where the case stands in the called model instead
 * @param returned whether the disposition is about a return
 */
record Step(String activity, String passed, String waitsAt, boolean returned) {

    private static Step at(String activity) {
        return new Step(activity, null, null, false);
    }

    static Step of(Complaint complaint) {
        return switch (complaint.status()) {
            case UNVERIFIED -> at("verification");
            case AWAITING_COMPLETION -> new Step("verification", "verifyComplaint", "beforeAwaitCompletion", false);
            case FORWARDED, IN_PROGRESS -> ofHandling(complaint);
            case ANSWERED -> at("closure");
            case DISPUTED -> new Step("closure", "awaitReporter", "reviewDispute", false);
            case CLOSED, ARCHIVED -> throw new IllegalArgumentException("an ended case has no step");
        };
    }

    private static Step ofHandling(Complaint complaint) {
        if (complaint.isReturnPending()) {
            return new Step("disposition", null, null, true);
        }
        return at(complaint.unit() == null ? "disposition" : "followUp");
    }
}
