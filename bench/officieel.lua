-- wrk script: the official gezag question, over many persons in turn. Environment: BSNS (a file with one number a
-- line) and AANTAL (persons a request). Prints one line of figures at the end.
local aantal = tonumber(os.getenv("AANTAL"))
local nummers = {}
for regel in io.lines(os.getenv("BSNS")) do nummers[#nummers + 1] = '"' .. regel .. '"' end
local plek = 0

function request()
  local vraag = {}
  for i = 1, aantal do
    plek = plek % #nummers + 1
    vraag[i] = nummers[plek]
  end
  local koppen = { ["Content-Type"] = "application/json", ["Accept-Gezag-Version"] = "2" }
  return wrk.format("POST", nil, koppen, '{"burgerservicenummer":[' .. table.concat(vraag, ",") .. "]}")
end

function done(samen, duur)
  local fout = samen.errors
  io.write(string.format("UITSLAG %d %d %d %.1f %.1f\n", samen.requests, samen.duration,
    fout.connect + fout.read + fout.write + fout.status + fout.timeout, duur:percentile(50), duur:percentile(99)))
end
