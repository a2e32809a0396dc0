package id.tanggap.complaint.holding;

import id.tanggap.support.OnMySql;

@OnMySql
class HolderLedgerOnMySqlTests extends HolderLedgerTests {}
