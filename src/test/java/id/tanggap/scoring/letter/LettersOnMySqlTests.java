package id.tanggap.scoring.letter;

import id.tanggap.support.OnMySql;

@OnMySql
class LettersOnMySqlTests extends LettersTests {}
