package id.tanggap.audit;

import id.tanggap.support.OnMySql;

@OnMySql
class JournalOnMySqlTests extends JournalTests {}
