/** What each user task agrees on with its form and its model: one annotation on its handler says all of it. */
package id.tanggap.workflow.contract;
