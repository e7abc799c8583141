"""Which partners know a person or a family: registrations, what matches among them, who may ask, and asking live.

That somebody is known, never why: there is no field here in which content could stand. Pure functions over
registrations and a day; only `registreren` and `schoonmaken` work on a store, and only `bevraging` speaks to partners.
"""
