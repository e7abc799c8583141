// These vermeldingen were compared with all others. Parameters: rijen (ids). Columns: none. Index: vermelding_id.
UNWIND $rijen AS id
MATCH (v:Vermelding {id: id})
REMOVE v:TeKoppelen, v.wacht
