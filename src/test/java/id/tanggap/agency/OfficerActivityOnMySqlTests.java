package id.tanggap.agency;

import id.tanggap.support.OnMySql;

@OnMySql
class OfficerActivityOnMySqlTests extends OfficerActivityTests {}
