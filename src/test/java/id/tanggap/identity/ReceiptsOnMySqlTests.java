package id.tanggap.identity;

import id.tanggap.support.OnMySql;

@OnMySql
class ReceiptsOnMySqlTests extends ReceiptsTests {}
