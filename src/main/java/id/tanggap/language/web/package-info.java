/** How pages and the API answer a refusal, how long a request may be, and which language is spoken to whom. */
@NamedInterface("web")
package id.tanggap.language.web;

import org.springframework.modulith.NamedInterface;
