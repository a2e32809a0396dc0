-- Run by dev/mysql at every start, and by dev/compose.test.yml at the first one. For tests only.
CREATE DATABASE IF NOT EXISTS tanggap_test;
CREATE USER IF NOT EXISTS 'tanggap'@'%' IDENTIFIED BY 'tanggap';
-- Here % is meant as a wildcard: tests create and drop schemas of their own, named tanggap_test_<suffix>.
-- (An underscore in this pattern would be a wildcard too and would need a backslash.)
GRANT ALL PRIVILEGES ON `tanggap%`.* TO 'tanggap'@'%';
