package id.tanggap.complaint.handling;

import id.tanggap.support.OnMySql;

@OnMySql
class RetiredHoldersOnMySqlTests extends RetiredHoldersTests {}
