package id.tanggap.complaint;

import id.tanggap.support.OnMySql;

@OnMySql
class HolderLedgerOnMySqlTests extends HolderLedgerTests {}
