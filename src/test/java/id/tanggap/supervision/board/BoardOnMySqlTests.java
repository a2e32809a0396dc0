package id.tanggap.supervision.board;

import id.tanggap.support.OnMySql;

@OnMySql
class BoardOnMySqlTests extends BoardTests {}
