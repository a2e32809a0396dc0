package id.tanggap.workflow.watch;

import id.tanggap.support.OnMySql;

@OnMySql
class CaseWatchOnMySqlTests extends CaseWatchTests {}
