package id.tanggap.scoring.ledger;

import id.tanggap.support.OnMySql;

@OnMySql
class GamingOnMySqlTests extends GamingTests {}
