-- PostgreSQL gathers its own statistics; see the other engine's step of this number.
select 1;
