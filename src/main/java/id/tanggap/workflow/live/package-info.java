/** Which versions of models and tables hold for whom, as the owners of the process have decided. */
package id.tanggap.workflow.live;
