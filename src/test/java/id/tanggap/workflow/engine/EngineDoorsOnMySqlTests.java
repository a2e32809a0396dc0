package id.tanggap.workflow.engine;

import id.tanggap.support.OnMySql;

@OnMySql
class EngineDoorsOnMySqlTests extends EngineDoorsTests {}
