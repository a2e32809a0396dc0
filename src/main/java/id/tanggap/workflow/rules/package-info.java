/** What model rules are made of: the files as they are read, the vocabulary of models, and the rules for every file. */
package id.tanggap.workflow.rules;
