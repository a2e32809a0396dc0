package id.tanggap.agency;

import id.tanggap.support.OnMySql;

@OnMySql
class ReferenceDataOnMySqlTests extends ReferenceDataTests {}
