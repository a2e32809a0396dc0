/** How the engine is set up and who is let in: settings, authorizations, doors of the web apps and of engine REST. */
package id.tanggap.workflow.engine;
