package id.tanggap.workflow.rights;

import id.tanggap.support.OnMySql;

@OnMySql
class TaskRightsOnMySqlTests extends TaskRightsTests {}
