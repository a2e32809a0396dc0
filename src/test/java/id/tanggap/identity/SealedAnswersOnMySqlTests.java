package id.tanggap.identity;

import id.tanggap.support.OnMySql;

@OnMySql
class SealedAnswersOnMySqlTests extends SealedAnswersTests {}
