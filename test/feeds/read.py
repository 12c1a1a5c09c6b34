"""Reads a feed with a library of others and prints [uid, start, end] of each event as JSON."""
import ctypes
import json
import sys

library, path = sys.argv[1:]
with open(path, "rb") as file:
    content = file.read()

events = []
if library == "icalendar":
    import icalendar

    calendar = icalendar.Calendar.from_ical(content)
    for event in calendar.walk("VEVENT"):
        if calendar.errors or event.errors:
            sys.exit(f"errors: {calendar.errors} {event.errors}")
        days = [event["DTSTART"].dt.isoformat(), event["DTEND"].dt.isoformat()]
        events.append([str(event["UID"]), *days])
elif library == "vobject":
    import vobject

    calendar = vobject.readOne(content.decode("utf-8"))
    calendar.validate(raiseException=True)
    for event in calendar.vevent_list:
        days = [event.dtstart.value.isoformat(), event.dtend.value.isoformat()]
        events.append([event.uid.value, *days])
elif library == "libical":
    libical = ctypes.CDLL("libical.so.3")
    for name in (
        "icalparser_parse_string",
        "icalcomponent_get_first_component",
        "icalcomponent_get_next_component",
        "icalcomponent_get_first_property",
    ):
        getattr(libical, name).restype = ctypes.c_void_p
    libical.icalproperty_get_value_as_string.restype = ctypes.c_char_p

    def value(event, name):
        kind = libical.icalproperty_string_to_kind(name)
        found = ctypes.c_void_p(libical.icalcomponent_get_first_property(event, kind))
        return libical.icalproperty_get_value_as_string(found).decode("utf-8")

    def day(event, name):
        digits = value(event, name)
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"

    calendar = ctypes.c_void_p(libical.icalparser_parse_string(content))
    if libical.icalcomponent_count_errors(calendar) or not libical.icalrestriction_check(calendar):
        sys.exit("not as RFC 5545 wants it")
    kind = libical.icalcomponent_string_to_kind(b"VEVENT")
    at = libical.icalcomponent_get_first_component(calendar, kind)
    while at:
        event = ctypes.c_void_p(at)
        events.append([value(event, b"UID"), day(event, b"DTSTART"), day(event, b"DTEND")])
        at = libical.icalcomponent_get_next_component(calendar, kind)
print(json.dumps(events))
