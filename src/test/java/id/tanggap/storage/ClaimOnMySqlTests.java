package id.tanggap.storage;

import id.tanggap.support.OnMySql;

@OnMySql
class ClaimOnMySqlTests extends ClaimTests {}
