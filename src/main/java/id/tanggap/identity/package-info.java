/** Who a reporter is, and who may know: the vault, receipts, visibility, masking of personal numbers. */
@ApplicationModule(allowedDependencies = {"key", "language", "storage"})
package id.tanggap.identity;

import org.springframework.modulith.ApplicationModule;
